package luzhi.sampler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The sample city's committed files: they can be made again, and give the figures they are made for. */
class ZhangyeTest {

    private static final Path COMMITTED = Path.of("../../samples/zhangye/registers");
    private static final List<String> COUNTIES = List.of("620702", "620721", "620722", "620723", "620724", "620725");
    private static final Figures FIGURES = new Figures(COMMITTED);

    @TempDir
    Path again;

    @Test
    void theSameCommandMakesTheSameFiles() throws IOException {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        assertEquals(0, Sampler.run(nowhere, System.err, "--city", "zhangye", "--out", again.toString()));
        List<Path> made = files(again);
        assertEquals(files(COMMITTED), made);
        for (Path file : made) {
            assertEquals(-1, Files.mismatch(COMMITTED.resolve(file), again.resolve(file)), file.toString());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv")).map(folder::relativize).sorted().toList();
        }
    }

    static Stream<NamedCsvRecord> targets() {
        return ResourceTable.read("cities/zhangye/targets.csv").stream()
                .filter(target -> !target.getField("value").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("targets")
    void rowsAddUpToTheFigure(NamedCsvRecord target) {
        BigDecimal wanted = new BigDecimal(target.getField("value"));
        BigDecimal counted = FIGURES.get(target.getField("measure"), target.getField("dimensions"),
                target.getField("region"), target.getField("period"));
        assertEquals(wanted, counted.setScale(wanted.scale(), RoundingMode.HALF_UP), target.toString());
    }

    @Test
    void whatGivesWaySaysWhyAndForWhichStatedFigure() {
        ResourceTable.read("cities/zhangye/targets.csv").forEach(target -> {
            boolean givesWay = target.getField("basis").equals("gives-way");
            assertEquals(givesWay, !target.getField("stated").isEmpty(), target.toString());
            assertFalse(givesWay && target.getField("why").isEmpty(), target.toString());
            assertTrue(List.of("stated", "chosen", "gives-way").contains(target.getField("basis")), target.toString());
        });
    }

    @ParameterizedTest
    @MethodSource("counties")
    void expenditureFallsInNoCountyAndNoStage(String county) {
        assertGrows("finance.general-public-budget-education-expenditure", "", county);
        FIGURES.register("finance/education-expenditures").where("region", county).rows().stream()
                .map(row -> "stage=" + row.getField("stage")).distinct()
                .forEach(stage -> assertGrows("finance.per-student-general-public-budget-education-expenditure", stage,
                        county));
    }

    private static void assertGrows(String measure, String dimensions, String region) {
        assertAtLeast(FIGURES.get(measure, dimensions, region, "2019"),
                FIGURES.get(measure, dimensions, region, "2018"),
                measure + dimensions + region);
    }

    @ParameterizedTest
    @MethodSource("counties")
    void teachersEarnNoLessThanCivilServants(String county) {
        assertAtLeast(FIGURES.get("staffing.average-annual-salary", "group=compulsory-teacher", county, "2019"),
                FIGURES.get("staffing.average-annual-salary", "group=civil-servant", county, "2019"), county);
    }

    @ParameterizedTest
    @MethodSource("counties")
    void countiesReachTheTargetsThatTheCityReaches(String county) {
        assertAtLeast(FIGURES.get("infrastructure.inclusive-kindergarten-coverage", "", county, "2020"),
                new BigDecimal(80), "coverage");
        assertAtLeast(FIGURES.get("infrastructure.nine-year-compulsory-retention-rate", "", county, "2020"),
                new BigDecimal(95), "retention");
        assertAtLeast(FIGURES.get("infrastructure.disabled-children-compulsory-enrolment-rate", "", county, "2020"),
                new BigDecimal(95), "disabled children");
        assertAtLeast(FIGURES.get("infrastructure.school-bandwidth-minimum", "", county, "2020"), new BigDecimal(100),
                "bandwidth");
    }

    @ParameterizedTest
    @MethodSource("counties")
    void schoolsHaveTheStaffThatTheStandardAsksFor(String county) {
        assertStaffed("primary", "19", county);
        assertStaffed("junior-secondary", "13.5", county);
        assertStaffed("general-senior-secondary", "12.5", county);
    }

    private static void assertStaffed(String stage, String mostStudents, String county) {
        Register staff = FIGURES.register("staffing/school-staffs").within(county).where("stage", stage);
        assertAtLeast(staff.sum("staff").multiply(new BigDecimal(mostStudents)), staff.sum("students"), stage + county);
    }

    @Test
    void classesHoldTheStudentsOfTheCensus() {
        Register census = FIGURES.register("infrastructure/school-censuses").at("2020");
        Register classes = FIGURES.register("infrastructure/school-classes");
        assertEquals(census.sum("students"), classes.sum("students"));
        assertEquals(census.sum("classes"), classes.count());
        assertEquals(census.sum("admissions"), classes.where("grade", "1").sum("students"));
    }

    @Test
    void staffAndFinanceCountTheStudentsOfTheCensus() {
        Register census = FIGURES.register("infrastructure/school-censuses");
        assertEquals(census.at("2020").sum("students"), FIGURES.register("staffing/school-staffs").sum("students"));
        assertEquals(census.at("2018").sum("students"),
                FIGURES.register("finance/yearly-enrolments").at("2019").sum("startOfYear"));
    }

    static List<String> counties() {
        return COUNTIES;
    }

    private static void assertAtLeast(BigDecimal value, BigDecimal least, String what) {
        assertTrue(value.compareTo(least) >= 0, what + ": " + value + " is below " + least);
    }
}
