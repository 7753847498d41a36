package luzhi.sampler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Registers of regions for which no figures are given. */
class AnyRegionsTest {

    private static final PrintStream NOWHERE = new PrintStream(PrintStream.nullOutputStream());

    @TempDir
    Path folder;

    @Test
    void aCountyIsTheSameWhateverElseIsMade() {
        Register alone = sample("alone", "--regions", "620702", "--registers", "school-staffs")
                .register("staffing/school-staffs");
        Register together = sample("together", "--regions", "620700").register("staffing/school-staffs")
                .where("region", "620702");
        assertEquals(alone.rows().stream().map(NamedCsvRecord::getFields).toList(),
                together.rows().stream().map(NamedCsvRecord::getFields).toList());
    }

    @Test
    void anotherSeedMakesOtherSchools() {
        Register one = sample("one", "--regions", "620702", "--seed", "1").register("infrastructure/schools");
        Register other = sample("other", "--regions", "620702", "--seed", "2").register("infrastructure/schools");
        assertTrue(one.rows().size() != other.rows().size()
                || !one.rows().get(0).getFields().equals(other.rows().get(0).getFields()));
    }

    @Test
    void theCountryHasEveryCountyAndTheCitiesWithoutOne() {
        Options country = Options.parse("--country", "--out", "unused");
        List<String> codes = Territories.counties(country).stream().map(region -> region.code().text()).toList();
        assertEquals(2848, codes.size());
        assertTrue(codes.containsAll(List.of("441900", "442000", "460400", "620200")));
    }

    @Test
    void codesAreUniqueAndOfTheirCounty() {
        Register schools = sample("codes", "--regions", "330100", "--registers", "schools")
                .register("infrastructure/schools");
        Set<String> codes = new HashSet<>();
        schools.rows().forEach(row -> {
            assertTrue(row.getField("code").matches("[0-9]{10}"));
            assertTrue(row.getField("code").startsWith(row.getField("region")));
            assertTrue(codes.add(row.getField("code")));
            assertTrue(row.getField("name").endsWith("（合成数据）"));
        });
    }

    @Test
    void aSchoolIsCountedUnderOneStageAndHasNoMoreOfAPartThanOfTheWhole() {
        Register censuses = sample("censuses", "--regions", "440100", "--registers", "school-censuses")
                .register("infrastructure/school-censuses");
        Map<String, Integer> principals = new HashMap<>();
        censuses.rows().forEach(row -> {
            principals.merge(row.getField("school"), row.getField("principal").equals("true") ? 1 : 0, Integer::sum);
            assertAtMost(row, "teachingArea", "floorArea");
            assertAtMost(row, "connectedClassrooms", "classrooms");
            assertAtMost(row, "admissions", "students");
        });
        assertEquals(Set.of(1), Set.copyOf(principals.values()));
    }

    private static void assertAtMost(NamedCsvRecord row, String part, String whole) {
        assertTrue(new BigDecimal(row.getField(part)).compareTo(new BigDecimal(row.getField(whole))) <= 0,
                row.toString());
    }

    @Test
    void wrongArgumentsAreRefused() {
        assertEquals(2, Sampler.run(NOWHERE, NOWHERE, "--country"));
        assertEquals(2, Sampler.run(NOWHERE, NOWHERE, "--country", "--city", "zhangye", "--out", "unused"));
        assertEquals(2, Sampler.run(NOWHERE, NOWHERE, "--regions", "990000", "--out", folder.toString()));
        assertEquals(2, Sampler.run(NOWHERE, NOWHERE, "--country", "--registers", "teachers", "--out", "unused"));
        assertEquals(2, Sampler.run(NOWHERE, NOWHERE, "--city", "atlantis", "--out", folder.toString()));
    }

    private Figures sample(String name, String... arguments) {
        Path out = folder.resolve(name);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--out", out.toString()));
        assertEquals(0, Sampler.run(NOWHERE, System.err, all.toArray(String[]::new)));
        return new Figures(out);
    }
}
