package luzhi.report.assessment.cycle;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.problem.Faults;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;

/**
 * Reads a whole document into a cycle. It knows which fields there are, of which kind each is and which regions exist;
 * whether everything makes sense together is the business of the checks.
 */
@ApplicationScoped
class CycleReader {

    private static final int MOST_TASKS = 999;

    private final RegionDirectory regions;

    CycleReader(RegionDirectory regions) {
        this.regions = regions;
    }

    /**
     * The cycle as far as the document can be read: what is at fault in it is null, or left out where it is a value of a
     * threshold or a region of a group.
     *
     * @param document whole, with the places of the year still in it
     * @param version what the store calls it, 0 if it does not yet
     */
    Cycle read(JsonNode document, CycleKey key, int version, Faults faults) {
        int year = key.cycle();
        DocumentFields fields = new DocumentFields(YearPlaces.fill(document, year), "", faults, "cycle", "version",
                "region", "title", "reporting-date", "credibility", "thresholds", "region-groups", "tasks");
        Integer named = fields.integer("cycle", 0, Integer.MAX_VALUE);
        if (named != null && named != year) {
            faults.at(fields.pointerTo("cycle"), "cycle-of-another-year", named, year);
        }
        return new Cycle(year, version, key.region(), fields.title("title"), fields.date("reporting-date"),
                fields.textOrNumber("credibility"),
                fields.optionalList("thresholds", (node, pointer) -> ThresholdReader.read(node, pointer, faults)),
                fields.optionalList("region-groups", (node, pointer) -> group(node, pointer, faults)),
                fields.list("tasks", (node, pointer) -> task(node, pointer, faults)));
    }

    private RegionGroup group(JsonNode node, String pointer, Faults faults) {
        DocumentFields fields = new DocumentFields(node, pointer, faults, "id", "title", "source", "verified",
                "regions");
        List<RegionCode> members = fields.list("regions",
                (code, place) -> faults.parsed(place, code.asText(), this::known, "unknown-region"));
        return new RegionGroup(fields.id("id"), fields.title("title"), fields.prose("source"), fields.flag("verified"),
                members);
    }

    private RegionCode known(String code) {
        RegionCode region = new RegionCode(code);
        if (!regions.knows(region)) {
            throw new IllegalArgumentException("No such region: " + code);
        }
        return region;
    }

    private static Task task(JsonNode node, String pointer, Faults faults) {
        DocumentFields fields = new DocumentFields(node, pointer, faults, "number", "title", "criteria");
        Integer number = fields.integer("number", 1, MOST_TASKS);
        return new Task(number == null ? 0 : number, fields.title("title"),
                fields.list("criteria", (criterion, place) -> CriterionReader.read(criterion, place, faults)));
    }
}
