package luzhi.report.assessment.cycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionDirectory;

/** Cycles from YAML, as the service reads them; measures and units are not looked at. */
public final class CycleFixtures {

    /** A folder for each year. */
    static final Path SHIPPED = Path.of("src", "main", "resources", "cycles");

    private static final CycleReader READER = new CycleReader(new RegionDirectory());

    private CycleFixtures() {}

    /** A cycle of 2020 with one task that has these criteria. */
    public static Cycle withCriteria(String criteria) {
        return read("""
                cycle: 2020
                title: {zh: 年度, en: Year}
                reporting-date: 2020-10-31
                thresholds:
                  - id: rate
                    title: {zh: 比例, en: Rate}
                    unit: percent
                    values:
                      - {value: 90, valid-from: 2015-01-01, valid-to: 2019-12-31, source: 旧规, verified: true}
                      - {value: 95, valid-from: 2020-01-01, source: 新规, verified: true}
                region-groups:
                  - id: poor
                    title: {zh: 贫困县, en: Poor counties}
                    source: 名单
                    verified: true
                    regions: ["620702", "620721"]
                tasks:
                  - number: 1
                    title: {zh: 任务, en: Task}
                    criteria:
                """ + criteria.indent(6));
    }

    /** @throws RuleBroken with everything that cannot be read */
    public static Cycle read(String yaml) {
        return read(tree(yaml));
    }

    /** An overlay with what it is based on, both as YAML. */
    public static Cycle read(String overlay, String base) {
        Faults faults = new Faults();
        JsonNode whole = Overlay.apply(tree(overlay), tree(base), faults).document();
        faults.throwIfAny();
        return read(whole);
    }

    private static Cycle read(JsonNode whole) {
        Faults faults = new Faults();
        Cycle cycle = READER.read(whole, CycleKey.national(whole.path("cycle").intValue()), 1, faults);
        faults.throwIfAny();
        return cycle;
    }

    /** The document of a year that comes with the service. */
    public static String shipped(int year) {
        return new String(shippedFolder(year).document(), StandardCharsets.UTF_8);
    }

    static CycleFolder shippedFolder(int year) {
        return CycleFolder.read(year, name -> {
            try {
                return Files.readAllBytes(SHIPPED.resolve(String.valueOf(year)).resolve(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** @param files the texts of its files by name */
    static CycleFolder folder(int year, Map<String, String> files) {
        return CycleFolder.read(year,
                name -> files.containsKey(name) ? files.get(name).getBytes(StandardCharsets.UTF_8) : null);
    }

    static JsonNode tree(String yaml) {
        return DocumentText.YAML.parse(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
