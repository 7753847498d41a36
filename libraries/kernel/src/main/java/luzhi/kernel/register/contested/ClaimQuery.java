package luzhi.kernel.register.contested;

import java.util.List;

import luzhi.core.region.RegionSpan;
import luzhi.kernel.page.Cursor;
import luzhi.kernel.page.PageWanted;
import luzhi.kernel.register.RegisterDefinition;

/**
 * Which claims are wanted.
 *
 * @param spans where claimants are
 * @param registers of which registers; empty for all
 * @param settled whether those that are settled, and not those that are open
 */
record ClaimQuery(List<RegionSpan> spans, List<RegisterDefinition> registers, boolean settled, PageWanted<Place> page) {

    static final List<String> BEFORE_ALL = List.of("", "0");

    /** Where a claim stands in the list: by claimant and id. */
    record Place(String region, long id) {

        static Place of(List<String> parts) {
            return new Place(parts.get(0), Long.parseLong(parts.get(1)));
        }

        static String cursor(ContestedCode claim) {
            return Cursor.encode(claim.claim().region().text(), String.valueOf(claim.id()));
        }
    }
}
