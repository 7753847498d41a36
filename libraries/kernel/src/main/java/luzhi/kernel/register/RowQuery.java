package luzhi.kernel.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.MultivaluedMap;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.region.RegionDirectory;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.page.Cursor;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;
import luzhi.kernel.page.Pages;

/**
 * Which rows of a register are wanted: those of some regions, in which some columns have one of the values given.
 *
 * @param recording only rows that this act left as they are; null for whatever act
 * @param filters by column, the values one of which is wanted
 * @param page how many of them, and behind which row; a file of them has all
 */
record RowQuery(List<RegionSpan> spans, Long recording, Map<RegisterColumn, List<Object>> filters,
        PageWanted<Place> page) {

    private static final List<String> BEFORE_ALL = List.of("", "0");

    /** Where a row stands in a list: by region and id. */
    record Place(String region, long id) {

        private static Place of(List<String> parts) {
            return new Place(parts.get(0), Long.parseLong(parts.get(1)));
        }

        String cursor() {
            return Cursor.encode(region, String.valueOf(id));
        }
    }

    /** @throws luzhi.core.problem.RuleBroken naming every parameter that cannot be read */
    static RowQuery of(RegisterDefinition register, List<RegionSpan> spans, Long recording, PageParameters pages,
            RegionDirectory regions) {
        MultivaluedMap<String, String> parameters = pages.request().getQueryParameters();
        Faults faults = new Faults();
        Map<RegisterColumn, List<Object>> filters = new HashMap<>();
        for (RegisterColumn column : register.filters()) {
            CellReader reader = new CellReader(column, regions);
            for (String text : parameters.getOrDefault(column.name(), List.of())) {
                Object value = reader.read(text, (about, code, arguments) -> faults
                        .add(Fault.at(about.name(), code, arguments)));
                if (value != null) {
                    filters.computeIfAbsent(column, each -> new ArrayList<>()).add(value);
                }
            }
        }
        PageWanted<Place> page = pages.wanted(Pages.DEFAULT_LIMIT, BEFORE_ALL, Place::of, faults);
        faults.throwIfAny();
        return new RowQuery(spans, recording, filters, page);
    }
}
