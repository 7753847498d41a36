package luzhi.sampler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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
    void codesAreUniqueInTheCountryAndSayNothingOfTheCounty() {
        Map<String, String> kinds = Map.of("kindergarten", "11", "primary", "21", "junior-secondary", "31",
                "general-senior-secondary", "34", "vocational-secondary", "36", "special-education", "51");
        Register schools = sample("codes", "--regions", "330000,620000", "--registers", "schools")
                .register("infrastructure/schools");
        Map<String, String> counties = new HashMap<>();
        schools.rows().forEach(row -> {
            String code = row.getField("code");
            assertTrue(
                    code.matches(
                            kinds.get(row.getField("stage")) + row.getField("region").substring(0, 2) + "[0-9]{6}"),
                    code);
            assertNull(counties.put(code, row.getField("region")));
            assertTrue(row.getField("name").endsWith("（合成数据）"));
        });
        Set<String> ofNeighbouringNumbers = new HashSet<>();
        counties.keySet().stream().filter(code -> code.startsWith("116200")).map(counties::get)
                .forEach(ofNeighbouringNumbers::add);
        assertTrue(ofNeighbouringNumbers.size() > 50, ofNeighbouringNumbers::toString);
    }

    @Test
    void aCodeDoesNotDependOnWhichCountiesAreMade() {
        List<String> alone = sample("alone", "--regions", "620702", "--registers", "schools")
                .register("infrastructure/schools").rows().stream().map(row -> row.getField("code")).toList();
        List<String> amongOthers = sample("others", "--regions", "620700", "--registers", "schools")
                .register("infrastructure/schools").rows().stream()
                .filter(row -> row.getField("region").equals("620702"))
                .map(row -> row.getField("code")).toList();
        assertEquals(alone, amongOthers);
        assertTrue(alone.size() > 3);
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
