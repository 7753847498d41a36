package luzhi.report.workflow.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

class LiveTextTest {

    private static final long SEED = Long.getLong("live.seed", 20201031L);
    private static final int ROUNDS = 2000;
    private static final RegionCode CITY = new RegionCode("620700");

    private static List<String> complaints(String text) {
        List<String> complaints = new ArrayList<>();
        LiveText.read(text, offset -> (code, arguments) -> complaints.add(code + " " + offset));
        return complaints;
    }

    private static Placeholder only(String text) {
        assertEquals(List.of(), complaints(text));
        List<Placeholder> placeholders = LiveText.of(text).placeholders();
        assertEquals(1, placeholders.size());
        return placeholders.get(0);
    }

    @Test
    void aPlaceholderNamesAFigureAndHowToPrintIt() {
        String text = "招聘 {{ staffing.staff{stage=primary;ownership=public}@2020-01/2020-09#620702 | 万人 .2 }}。";
        Placeholder placeholder = only(text);
        assertEquals(3, placeholder.start());
        assertEquals("}}。", text.substring(placeholder.end() - 2));
        assertEquals("staffing.staff{ownership=public;stage=primary}@2020-01/2020-09",
                placeholder.reference().toString());
        assertEquals(new RegionCode("620702"), placeholder.region());
        assertEquals(new PrintFormat("万人", 2), placeholder.format());
        assertEquals(new RegionCode("620702"), placeholder.figure(2020, CITY).region());
    }

    @ParameterizedTest
    @CsvSource({"{{a.b}}, 2020", "{{a.b@previous-year}}, 2019", "{{a.b@2018/2019}}, 2018/2019",
            "{{a.b{x=y}}}, 2020"})
    void thePeriodIsThatOfTheCycleUnlessSaid(String text, String period) {
        assertEquals(Period.parse(period), only(text).figure(2020, CITY).period());
        assertEquals(CITY, only(text).figure(2020, CITY).region());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "无数据", "{a} 100% }} | #", "\\{{a.b}}", "\\\\\\{{a.b}}", "**粗体**\n- 一\n- 二", "{",
            "𠮷{𠮷"})
    void everythingElseIsTextAndStaysAsItIs(String text) {
        assertEquals(List.of(), complaints(text));
        assertEquals(text, LiveText.of(text).fill(placeholder -> "!"));
    }

    @Test
    void anEvenNumberOfBackslashesHidesNothing() {
        assertEquals("\\\\!", LiveText.of("\\\\{{a.b}}").fill(placeholder -> "!"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "一{{a.b;placeholder-not-closed 1",
            "{{a.b} 和 }};placeholder-not-closed 0",
            "{{a.b{{c.d}};placeholder-not-closed 0",
            "{{}};invalid-placeholder 0",
            "{{a}};invalid-placeholder 0",
            "{{a.b@2019-13}};invalid-placeholder 0",
            "{{a.b@2019 | }};invalid-placeholder 0",
            "{{a.b | 万元 | 元}};invalid-placeholder 0",
            "{{a.b#62}};invalid-placeholder 0",
            "{{a.b{stage}}};invalid-placeholder 0",
            "{{1+1}} {{a.b}} {{;invalid-placeholder 0,placeholder-not-closed 16"})
    void whatCannotBeReadIsSaidWithItsOffsetAllAtOnce(String text, String expected) {
        assertEquals(List.of(expected.split(",")), complaints(text));
    }

    @Test
    void aPlaceholderDoesNotReachIntoTheNextLine() {
        assertEquals(List.of("placeholder-not-closed 0"), complaints("{{a.b\n}}"));
    }

    /** Random pieces put together: what is found is what was put in, where it was put, and nothing else changes. */
    @Test
    void findsExactlyThePlaceholdersThatStandInAText() {
        RandomGenerator random = new Random(SEED);
        List<String> pieces = List.of("字", "𠮷", " ", "\n", "}", "}}", "#", "|", "\\{{", "*", "{ ", "1.5", "\\\\");
        List<String> places = List.of("{{a.b}}", "{{a.b{c=d}}}", "{{ a.b@2019 | 万元 .2 }}", "{{a.b#620702}}");
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            StringBuilder filled = new StringBuilder();
            List<Integer> starts = new ArrayList<>();
            for (int i = random.nextInt(20); i > 0; i--) {
                if (random.nextBoolean()) {
                    starts.add(text.length());
                    text.append(places.get(random.nextInt(places.size())));
                    filled.append("【").append(starts.size()).append("】");
                } else {
                    String piece = pieces.get(random.nextInt(pieces.size()));
                    text.append(piece);
                    filled.append(piece);
                }
            }
            String whole = text.toString();
            LiveText live = LiveText.of(whole);
            String which = "seed " + SEED + ", round " + round + ": " + whole;
            assertEquals(starts, live.placeholders().stream().map(Placeholder::start).toList(), which);
            assertTrue(live.placeholders().stream().allMatch(place -> whole.startsWith("}}", place.end() - 2)), which);
            int[] count = {0};
            assertEquals(filled.toString(), live.fill(place -> "【" + ++count[0] + "】"), which);
        }
    }

    /** Whatever comes, reading ends and complains rather than fails. */
    @Test
    void readsWhateverComes() {
        RandomGenerator random = new Random(SEED);
        String alphabet = "{}{}|#@.a1=;\\ \n万元";
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            complaints(text.toString());
        }
    }
}
