package luzhi.kernel.figure;

import static luzhi.core.measure.MeasureFixtures.atLeast;
import static luzhi.core.measure.MeasureFixtures.catalogue;
import static luzhi.core.measure.MeasureFixtures.reported;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.figure.Missing;
import luzhi.core.figure.Provenance;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Refusal;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;
import luzhi.core.region.RegionDirectory;

class FigureBatchReaderTest {

    private static final long SEED = 20201031;
    private static final String ROW = """
            {"measure": "test.spending", "region": "620700", "period": "2019", "value": 1, "unit": "CNY", \
            "source": {"document": "book"}}""";

    private final FigureBatchReader reader = new FigureBatchReader(
            catalogue(atLeast("0", "test.spending", "CNY", "stage", "ownership"), reported("test.growth", "percent"),
                    reported("test.people", "person")),
            new RegionDirectory());

    private List<Statement> read(String... rows) {
        return reader.read(("{\"figures\":[" + String.join(",", rows) + "]}").getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal refusal(Runnable reading) {
        return assertThrows(Refusal.class, reading::run);
    }

    /** Code and pointer of every fault. */
    private Set<String> faults(String... rows) {
        return refusal(() -> read(rows)).faults().stream().map(fault -> fault.code() + " " + fault.pointer())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> faultsOfBody(String body) {
        return refusal(() -> reader.read(body.getBytes(StandardCharsets.UTF_8))).faults().stream().map(Fault::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String with(String field, String json) {
        return ROW.replaceFirst("\"" + field + "\": (\"[^\"]*\"|\\d+|\\{.*?})",
                java.util.regex.Matcher.quoteReplacement("\"" + field + "\": " + json));
    }

    private static String and(String fields) {
        return ROW.substring(0, ROW.length() - 1) + ", " + fields + "}";
    }

    @Test
    void readsASoundRow() {
        Statement statement = read(ROW).get(0);
        assertEquals("620700", statement.key().region().text());
        assertEquals("", statement.key().dimensions().toString());
        assertEquals(BigDecimal.ONE, statement.value());
        assertEquals(new Provenance("book", null, null), statement.source());
        assertEquals("/figures/0", statement.pointer());
    }

    @ParameterizedTest
    @CsvSource({
            "0, 0", "24.70, 24.70", "68553.91, 68553.91", "\"68553.91\", 68553.91",
            "123456789012345678, 123456789012345678",
            "999999999999999999.99, 999999999999999999.99", "1e3, 1000", "1.5E+2, 150", "250e-2, 2.50",
            "1.0000, 1.0000",
            "\"0.10\", 0.10", "0e5, 0"})
    void keepsEveryDigit(String json, String value) {
        assertEquals(new BigDecimal(value), read(with("value", json)).get(0).value());
    }

    @ParameterizedTest
    @CsvSource({
            "true, not-a-decimal", "{}, not-a-decimal", "[1], not-a-decimal", "'\"12,5\"', not-a-decimal",
            "\"1e3\", not-a-decimal",
            "\"\", not-a-decimal", "\"NaN\", not-a-decimal", "\"-\", not-a-decimal", "\"0x10\", not-a-decimal",
            "\"１２\", not-a-decimal",
            "\" 1\", not-a-decimal", "\"12元\", not-a-decimal", "\"1/2\", not-a-decimal",
            "1.001, too-many-decimals", "\"0.001\", too-many-decimals", "-0.01, below-minimum", "-1e17, below-minimum",
            "1000000000000000000, too-many-digits", "1e40, too-many-digits", "1e18, too-many-digits"})
    void namesWhatIsWrongWithAValue(String json, String code) {
        assertEquals(Set.of(code + " /figures/0/value"), faults(with("value", json)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e2147483647", "1e-999999999", "1e-2147483647", "0e-999999999",
            "0e999999999",
            "9e99999999999", "1e-99999999999", "-1e2147483640", "123456789e2147483640"})
    void refusesMonstrousExponentsAtOnce(String json) {
        assertTrue(refusal(() -> read(with("value", json))).faults().size() >= 1);
    }

    @Test
    void refusesAnEndlessRowOfDecimals() {
        assertEquals(Set.of("too-many-digits /figures/0/value"), faults(with("value", "1." + "0".repeat(900))));
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        String row = """
                {"measure": "test.spending", "region": "629999", "period": "2019-13", "unit": "mile", "value": "x",
                 "dimensions": {"stage": "university", "colour": "red"}, "source": {"document": " ", "page": "1"},
                 "revision": 0, "remark": "-"}""";
        assertEquals(Set.of("unknown-region /figures/1/region", "invalid-period /figures/1/period",
                "wrong-unit /figures/1/unit", "not-a-decimal /figures/1/value",
                "unknown-dimension-value /figures/1/dimensions/stage", "unknown-dimension /figures/1/dimensions/colour",
                "field-required /figures/1/source/document", "unknown-field /figures/1/source/page",
                "invalid-revision /figures/1/revision", "unknown-field /figures/1/remark"), faults(ROW, row));
    }

    @Test
    void wantsEveryField() {
        assertEquals(Set.of("field-required /figures/0/measure", "field-required /figures/0/region",
                "field-required /figures/0/period", "field-required /figures/0/unit",
                "field-required /figures/0/source", "value-or-missing /figures/0"), faults("{}"));
    }

    @ParameterizedTest
    @CsvSource({
            "measure, '\"test.nothing\"', unknown-measure", "measure, '\"other.spending\"', foreign-measure",
            "measure, 1, not-text",
            "region, '\"62\"', unknown-region", "region, 620700, not-text", "region, null, field-required",
            "period, 2019, not-text",
            "period, '\"\"', invalid-period", "unit, '\"person\"', wrong-unit", "unit, '\"cny\"', wrong-unit",
            "source, '\"book\"', not-an-object",
            "source, null, field-required"})
    void namesTheFieldThatIsWrong(String field, String json, String code) {
        assertEquals(Set.of(code + " /figures/0/" + field), faults(with(field, json)));
    }

    @Test
    void wantsAValueOrTheReasonWhyThereIsNone() {
        assertEquals(Set.of("value-or-missing /figures/0"), faults(and("\"missing\": \"not-reported\"")));
        assertEquals(Set.of("value-or-missing /figures/0"), faults(with("value", "null")));
        assertEquals(Set.of("unknown-missing-reason /figures/0/missing"),
                faults(with("value", "null").replace("}}", "}, \"missing\": \"lost\"}")));
        assertEquals(Missing.NOT_APPLICABLE,
                read(with("value", "null").replace("}}", "}, \"missing\": \"not-applicable\"}")).get(0).missing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "\"1\"", "2147483648", "1e99", "true", "{}"})
    void wantsARevisionThatCanBe(String json) {
        assertEquals(Set.of("invalid-revision /figures/0/revision"), faults(and("\"revision\": " + json)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\u001b[0m", "a\\ud800", "\\udc00a"})
    void refusesTextThatCannotBeKept(String text) {
        assertEquals(Set.of("text-with-control-characters /figures/0/source/document"),
                faults(with("source", "{\"document\": \"" + text + "\"}")));
    }

    @Test
    void keepsTextOfEveryScript() {
        assertEquals("甘州区 𠮷\t😀", read(with("source", "{\"document\": \"甘州区 𠮷\\t😀\"}")).get(0).source().document());
    }

    @Test
    void refusesTextThatIsTooLong() {
        assertEquals(Set.of("text-too-long /figures/0/source/document"),
                faults(with("source", "{\"document\": \"" + "长".repeat(501) + "\"}")));
    }

    @Test
    void pointsAtFieldsWhoseNamesHoldSlashes() {
        assertEquals(Set.of("unknown-field /figures/0/a~1b~0c", "unknown-dimension /figures/0/dimensions/a~1b"),
                faults(and("\"a/b~c\": 1, \"dimensions\": {\"a/b\": \"c\"}")));
    }

    @Test
    void countsTheSameStatementOnce() {
        assertEquals(1, read(ROW, with("period", "\"2019-01/2019-12\""), with("value", "1.00")).size());
    }

    @Test
    void refusesTwoValuesOfOneFigure() {
        assertEquals(Set.of("duplicate-figure /figures/2"),
                faults(ROW, with("period", "\"2018\""), with("value", "2")));
    }

    @Test
    void ordersByKeySoThatNoTwoBatchesWaitForOneAnother() {
        List<Statement> batch = read(with("region", "\"620800\""), ROW, with("period", "\"2018\""));
        assertEquals(batch.stream().map(Statement::key).sorted().toList(), batch.stream().map(Statement::key).toList());
    }

    @Test
    void listsTheFirstThousandFaultsAndCountsAll() {
        Refusal refusal = refusal(() -> read(IntStream.range(0, 1500).mapToObj(i -> with("unit", "\"mile\""))
                .toArray(String[]::new)));
        assertEquals(1000, refusal.faults().size());
        assertEquals(1500, refusal.count());
    }

    @Test
    void findsTheOneBadRowInTenThousand() {
        String[] rows = IntStream.range(0, 10_000)
                .mapToObj(i -> i == 7_654 ? with("unit", "\"mile\"") : with("period", "\"" + (1950 + i % 240) + "\""))
                .toArray(String[]::new);
        assertEquals(Set.of("wrong-unit /figures/7654/unit"), faults(rows));
    }

    @Test
    void refusesMoreRowsThanABatchMayHave() {
        String[] rows = new String[FigureBatchReader.MOST_FIGURES + 1];
        java.util.Arrays.fill(rows, "1");
        assertThrows(TooLarge.class, () -> read(rows));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "1", "\"figures\"", "{}", "{\"figures\":[]}", "{\"figures\":{}}",
            "{\"figures\":null}"})
    void wantsFigures(String body) {
        assertTrue(faultsOfBody(body).contains("figures-required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"figures\":[}", "{\"figures\":[1,]}", "{\"figures\":[NaN]}", "{\"figures\":[01]}",
            "{\"figures\":[.5]}", "{\"figures\":[1.]}", "{\"figures\":[+1]}", "{'figures':[1]}", "{\"figures\":[1]} {}",
            "{\"figures\":[1]}x",
            "{\"figures\":[1],\"figures\":[2]}", "{\"figures\":[{\"unit\":\"a\",\"unit\":\"b\"}]}",
            "{\"figures\":[\"\u0001\"]}", "/**/{\"figures\":[1]}"})
    void saysWhereJsonIsMalformed(String body) {
        assertEquals(Set.of("malformed-json"), faultsOfBody(body));
    }

    @Test
    void namesLineAndColumn() {
        Refusal refusal = refusal(
                () -> reader.read("{\"figures\": [\n  {\"unit\": ]}".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(2, 12), refusal.faults().get(0).arguments().subList(0, 2));
    }

    @Test
    void refusesVeryDeepNesting() {
        assertEquals(Set.of("malformed-json"),
                faultsOfBody("{\"figures\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"));
    }

    @Test
    void refusesANumberOfAMillionDigits() {
        assertEquals(Set.of("malformed-json"), faultsOfBody("{\"figures\":[" + "1".repeat(1_000_000) + "]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16", "ISO-8859-1"})
    void readsUtf8Only(String charset) {
        byte[] body = ("{\"figures\":[" + with("source", "{\"document\": \"Zhāngyè é\"}") + "]}")
                .getBytes(Charset.forName(charset));
        assertEquals("not-utf-8", assertThrows(RuleBroken.class, () -> reader.read(body)).getMessage());
    }

    @Test
    void refusesOrReadsWhateverComesButNeverFails() {
        RandomGenerator random = new Random(SEED);
        byte[] sound = ("{\"figures\":[" + and("\"dimensions\": {\"stage\": \"primary\"}, \"revision\": 3") + "]}")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20_000; i++) {
            byte[] broken = sound.clone();
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(-128, 128);
            }
            try {
                reader.read(broken);
            } catch (Refusal refused) {
                assertTrue(refused.count() >= 1);
            } catch (RuntimeException failure) {
                throw new AssertionError("seed " + SEED + ", round " + i + ": "
                        + new String(broken, StandardCharsets.UTF_8), failure);
            }
        }
    }
}
