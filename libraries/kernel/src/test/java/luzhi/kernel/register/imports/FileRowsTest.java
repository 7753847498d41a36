package luzhi.kernel.register.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.core.rows.RowFiles;
import luzhi.kernel.register.RegisterDefinition;
import luzhi.kernel.register.RegisterFixtures;
import luzhi.kernel.register.RowRules;

class FileRowsTest {

    private static final RegisterDefinition REGISTER = RegisterFixtures.of(RegisterFixtures.Visit.class);

    private final Faults faults = new Faults();
    private final List<String> taken = new ArrayList<>();
    private int refused;

    private static FileRows rows(String file) {
        return new FileRows(REGISTER, RowFiles.open(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                RowFiles.CSV, "utf-8"));
    }

    private void read(String file) {
        FileRows rows = rows(file);
        rows.readHeader();
        rows.forEach(new RowRules(REGISTER, RegisterFixtures.REGIONS), faults, new FileRows.Taker() {
            @Override
            public void take(Object[] values, long row) {
                taken.add(row + " " + Arrays.asList(values));
            }

            @Override
            public void refuse() {
                refused++;
            }
        });
    }

    private String faultsOf() {
        return faultsOf(assertThrows(RuleBroken.class, faults::throwIfAny));
    }

    private static String faultsOf(RuleBroken refusal) {
        return refusal.faults().stream().map(fault -> fault.row() + " " + fault.column() + " " + fault.code())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"region,visited", "区县代码,日期", "Region code,Date", "REGION, Visited ", "区县代码,visited,,"})
    void takesColumnsByTheirNameOrEitherTitle(String header) {
        read(header + "\n620702,2020-10-31\n");
        assertEquals(List.of("2 [620702, 2020-10-31]"), taken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", value = {
            "visited,region|1 visited header-elsewhere; 1 region header-elsewhere",
            "region|1 日期 header-missing",
            "region,visited,who|1 who header-unknown",
            "region,when|1 when header-wrong",
            "region,region|1 region header-elsewhere",
            ",visited|1 区县代码 header-missing",
            "region;visited|1 null wrong-delimiter",
            "region，visited|1 null wrong-delimiter",
            "620702,2020-10-31|1 620702 header-wrong; 1 2020-10-31 header-wrong"})
    void saysOfEveryWrongColumnWhatIsExpected(String header, String expected) {
        FileRows rows = rows(header + "\n");
        assertEquals(expected, faultsOf(assertThrows(RuleBroken.class, rows::readHeader)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"region\tvisited", "region|visited"})
    void recognisesOtherDelimiters(String header) {
        FileRows rows = rows(header + "\n");
        assertEquals("1 null wrong-delimiter", faultsOf(assertThrows(RuleBroken.class, rows::readHeader)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF", ",,,\n620702,2020-10-31\n"})
    void refusesAFileWithoutHeader(String file) {
        FileRows rows = rows(file);
        RuleBroken refusal = assertThrows(RuleBroken.class, rows::readHeader);
        assertEquals(List.of("file-empty"), refusal.faults().stream().map(Fault::code).toList());
    }

    @Test
    void skipsNotesInTheSecondRowOnly() {
        read("region,visited\n# 六位代码,ISO 8601\n620702,2020-10-31\n# again,\n");
        assertEquals(List.of("3 [620702, 2020-10-31]"), taken);
        assertEquals("4 区县代码 unknown-region; 4 日期 cell-required", faultsOf());
    }

    @Test
    void toleratesBlankRowsAtTheEndButNotBetween() {
        read("region,visited\n620702,2020-10-31\n\n,,\n");
        assertEquals(0, faults.count());
        read("region,visited\n620702,2020-10-31\n\n,\n620721,2020-10-31\n620722,2020-10-31\n");
        assertEquals("3 null blank-row", faultsOf());
        assertEquals(1, refused);
    }

    @Test
    void refusesCellsBehindTheLastColumnUnlessTheyAreEmpty() {
        read("region,visited\n620702,2020-10-31,,\n620721,2020-10-31,,x\n620722\n");
        assertEquals(List.of("2 [620702, 2020-10-31]"), taken);
        assertEquals("3 null too-many-cells; 4 日期 cell-required", faultsOf());
        assertEquals(2, refused);
    }

    @Test
    void countsLinesWithinQuotesAsOneRow() {
        read("region,visited\n\"6207\n02\",2020-10-31\n620702,wrong\n");
        assertEquals("2 区县代码 unknown-region; 3 日期 invalid-date", faultsOf());
    }
}
