package luzhi.report.assessment.cycle;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.problem.Faults;
import luzhi.core.region.RegionCode;

/** Holds the regions that a province's rules list in groups against the province: it judges no others. */
final class MemberCheck {

    private MemberCheck() {}

    /**
     * Tells every member that is neither the owner's nor was in a group of the base.
     *
     * @param whole the document together with its base
     * @param base missing for none
     * @param cycle what was read of the document, and for whom
     * @param faults takes what is wrong, with pointers into the whole document
     */
    static void run(JsonNode whole, JsonNode base, Cycle cycle, Faults faults) {
        Set<String> foreign = cycle.regionGroups().stream().flatMap(group -> group.regions().stream())
                .filter(member -> !cycle.region().covers(member)).map(RegionCode::text).collect(Collectors.toSet());
        forEachMember(base, cycle.year(), (pointer, code) -> foreign.remove(code));
        forEachMember(whole, cycle.year(), (pointer, code) -> {
            if (foreign.contains(code)) {
                faults.at(pointer, "group-member-elsewhere", code, cycle.region());
            }
        });
    }

    private static void forEachMember(JsonNode document, int year, BiConsumer<String, String> consumer) {
        JsonNode groups = YearPlaces.fill(document, year).path("region-groups");
        for (int i = 0; i < groups.size(); i++) {
            JsonNode members = groups.path(i).path("regions");
            for (int j = 0; j < members.size(); j++) {
                consumer.accept("/region-groups/" + i + "/regions/" + j, members.path(j).asText());
            }
        }
    }
}
