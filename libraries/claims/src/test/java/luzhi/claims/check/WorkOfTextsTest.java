package luzhi.claims.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.claims.proposal.Allowance;
import luzhi.claims.proposal.Passage;
import luzhi.claims.proposal.Proposal;
import luzhi.claims.proposal.Proposer;
import luzhi.claims.reading.CallerGone;
import luzhi.claims.reading.Claim;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.core.language.Title;
import luzhi.core.measure.Dimension;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.measure.RollUp;
import luzhi.core.measure.Unit;
import luzhi.core.problem.TooLarge;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.relations.FindingWords;
import luzhi.relations.RelationCatalog;

/**
 * The work that texts take, counted in the characters that are looked at and the figures that are compared: as much for each
 * character of a long text as for each of a short one, whatever is repeated in it. Every construct that the readers and the checks
 * know is, alone and with others.
 */
class WorkOfTextsTest {

    private static final long SEED = 20_261_129;
    private static final int SHORT = 700;
    /** Characters that hold more figures than any window. */
    private static final int BEYOND = 6_000;
    /** Of the steps for a text of twice the length, in tenths of those for once. */
    private static final long MOST_TENTHS = 23;
    /** The same of a text half as long, of which a square is a smaller part; what takes more is looked at in full length. */
    private static final long MOST_TENTHS_OF_HALF = 22;
    /** Steps a character: those of the costliest text, and a quarter more. */
    private static final long MOST_STEPS = 4_000;
    /** Steps until an end of patience is seen at the latest. */
    private static final long SOON = 30_000;
    private static final int VERY_LONG = 30_000;
    private static final List<String> FIGURES = List.of("5所", "7人", "1.5%", "1:2", "3万元", "2个百分点", "12名", "2020年", "8");
    private static final List<String> MARKS = List.of("，", "、", ";", "。", "（", "）", "：", "\n", "其中", "占", "");
    private static final List<String> TAILS = List.of("，校均5人。", "占5%。", "比上年增长5%，", "师生比1:2。", "5所。");
    private static final ReportChecker CHECKER = checker();

    private static ReportChecker checker() {
        Title title = new Title("在校学生数", "Students");
        Dimension stage = new Dimension("stage", new Title("学段", "Stage"),
                List.of(new Dimension.Value("primary", new Title("小学", "Primary"), List.of())));
        Measure students = new Measure("test.students", title, List.of("在校生"), "person", List.of("stage"), RollUp.SUM,
                null, null, null, null);
        MeasureCatalog known = new MeasureCatalog("test", List.of(students),
                List.of(new Unit("person", new Title("人", "person"), 0, null)), List.of(stage));
        return new ReportChecker(() -> known, new RegionDirectory(), new RelationCatalog(List.of()),
                language -> new FindingWords(language, known, Object::toString), Clock.systemUTC());
    }

    private static long steps(String text) {
        Patience patience = Patience.endless();
        CHECKER.read(WrittenReport.ofPlainText(text), Locale.ENGLISH, patience);
        return patience.spent();
    }

    /** Repeats it up to a length, before figures of every role, behind what says of when and of what it is. */
    private static String repeated(String construct, int length) {
        int each = length / TAILS.size();
        String words = construct.repeat(each / construct.length() + 1).substring(0, each);
        return "2020年张掖市在校学生9人，" + TAILS.stream().map(tail -> words + tail).collect(Collectors.joining());
    }

    private static <T> T any(List<T> of, RandomGenerator random) {
        return of.get(random.nextInt(of.size()));
    }

    /** A word of it alone, before or behind figures, or alternating with one of another. */
    private static String text(List<String> words, List<List<String>> all, RandomGenerator random) {
        String word = any(words, random);
        return switch (random.nextInt(4)) {
            case 0 -> word + any(words, random);
            case 1 -> any(FIGURES, random) + any(MARKS, random) + word;
            case 2 -> any(MARKS, random) + word + any(words, random) + any(FIGURES, random);
            default -> any(any(all, random), random) + word + any(FIGURES, random) + any(MARKS, random)
                    + any(words, random) + any(FIGURES, random);
        };
    }

    @Test
    void twiceTheTextTakesTwiceTheWorkWhateverIsRepeatedInIt() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        List<List<String>> constructs = Constructs.listWords();
        List<String> texts = constructs.stream().map(words -> text(words, constructs, random)).toList();
        assertEquals(List.of(), texts.parallelStream().flatMap(WorkOfTextsTest::tooMuchWork).toList());
    }

    private static Stream<String> tooMuchWork(String construct) {
        long half = steps(repeated(construct, SHORT / 2));
        long once = steps(repeated(construct, SHORT));
        if (10 * once <= MOST_TENTHS_OF_HALF * half && once <= MOST_STEPS * SHORT) {
            return Stream.empty();
        }
        long twice = steps(repeated(construct, 2 * SHORT));
        if (10 * twice <= MOST_TENTHS * once && twice <= MOST_STEPS * 2 * SHORT) {
            return Stream.empty();
        }
        // as many figures as a window has may need more than a short text; beyond, work grows with the text alone
        long beyond = steps(repeated(construct, BEYOND));
        long longer = steps(repeated(construct, 2 * BEYOND));
        return 10 * longer > MOST_TENTHS_OF_HALF * beyond || longer > MOST_STEPS * 2 * BEYOND
                ? Stream.of(construct + ": " + once + ", " + twice + ", " + beyond + ", " + longer)
                : Stream.empty();
    }

    @Test
    void noTextIsTooLongForAPattern() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        List<String> texts = Constructs.listRepeatedWords().stream().map(words -> {
            StringBuilder text = new StringBuilder();
            while (text.length() < VERY_LONG) {
                text.append(any(words, random));
            }
            return text + "5所" + text;
        }).toList();
        texts.parallelStream().forEach(text -> assertTrue(steps(text) > VERY_LONG, () -> text.substring(0, SHORT)));
    }

    /** What took quadratic time, or was too much for the stack, once. */
    @ParameterizedTest
    @ValueSource(strings = {"比", "填报为", "学校94所，每校不少于2名。", "9", "一", "占其中比", "年均各分别约共又也均", "师生比1:11.7，", "1人", "，1,111",
            "、1:2",
            "教师1003人，占10%，", "　"})
    void whatWasSlowOnceTakesTwiceTheWorkForTwiceTheText(String construct) {
        long once = steps(repeated(construct, SHORT));
        long twice = steps(repeated(construct, 2 * SHORT));
        assertTrue(10 * twice <= MOST_TENTHS * once, () -> once + ", " + twice);
        assertTrue(twice <= MOST_STEPS * 2 * SHORT, () -> once + ", " + twice);
    }

    @Test
    void theWorkEndsAtTheDeadline() {
        AtomicLong time = new AtomicLong();
        Patience patience = new Patience(Duration.ofSeconds(3), () -> false,
                () -> time.getAndAdd(Duration.ofMillis(1_400).toNanos()));
        WrittenReport report = WrittenReport.ofPlainText(repeated("1人，", VERY_LONG));
        TooLarge refused = assertThrows(TooLarge.class, () -> CHECKER.read(report, Locale.ENGLISH, patience));
        assertEquals("manuscript-too-laborious", refused.faults().get(0).code());
        assertTrue(patience.spent() < SOON, () -> "Went on for " + patience.spent());
    }

    /** The catalogues, those who propose, and whoever keeps records: each takes as long as the text may. */
    @Test
    void timeThatOthersTakeDoesNotCount() {
        AtomicLong time = new AtomicLong();
        Runnable slow = () -> time.addAndGet(Duration.ofSeconds(25).toNanos());
        MeasureCatalog known = new MeasureCatalog("test", List.of(), List.of(), List.of());
        ReportChecker checker = new ReportChecker(() -> {
            slow.run();
            return known;
        }, new RegionDirectory(), new RelationCatalog(List.of()),
                language -> new FindingWords(language, known, Object::toString), Clock.systemUTC());
        Proposer proposer = new Proposer() {

            @Override
            public Allowance allowance() {
                return new Allowance(4, 10, 1_000);
            }

            @Override
            public List<Proposal> propose(Passage passage) {
                slow.run();
                return List.of();
            }
        };
        Patience patience = new Patience(Duration.ofSeconds(25), () -> false, time::get);
        WrittenReport report = WrittenReport.ofPlainText(repeated("全县有学校263所，今年80.14%。", VERY_LONG));
        assertFalse(checker.read(report, Locale.ENGLISH, patience, proposer, 2020, new RegionCode("620700"),
                wanted -> {
                    slow.run();
                    return List.of();
                }).claims().isEmpty());
        assertTrue(time.get() >= Duration.ofSeconds(75).toNanos(), () -> "Others took " + time.get());
    }

    @Test
    void theWorkEndsWhenNobodyWaitsForItAnyLonger() {
        AtomicLong looks = new AtomicLong();
        Patience patience = new Patience(Duration.ofHours(1), () -> looks.incrementAndGet() == 3, System::nanoTime);
        WrittenReport report = WrittenReport.ofPlainText(repeated("1人，", VERY_LONG));
        assertThrows(CallerGone.class, () -> CHECKER.read(report, Locale.ENGLISH, patience));
        assertTrue(patience.spent() < SOON, () -> "Went on for " + patience.spent());
    }

    /** Claims are made while the answer is written. */
    @Test
    void theAnswerIsWrittenHoweverLate() {
        AtomicLong time = new AtomicLong();
        Patience patience = new Patience(Duration.ofSeconds(3), () -> time.get() > 0, time::get);
        CheckedReport checked = CHECKER.read(WrittenReport.ofPlainText("生均1元，".repeat(2_000)), Locale.ENGLISH,
                patience);
        time.set(Duration.ofHours(1).toNanos());
        assertEquals(2_000, checked.claims().stream().map(Claim::text).filter("1元"::equals).count());
        assertEquals(checked.unchecked(),
                checked.claims().stream().filter(new HashSet<>(checked.unchecked())::contains).toList());
    }

    @Test
    void aTextOfMoreFiguresThanCanBeKeptIsRefused() {
        WrittenReport report = WrittenReport.ofPlainText("1人".repeat(200_001));
        TooLarge refused = assertThrows(TooLarge.class,
                () -> CHECKER.read(report, Locale.ENGLISH, Patience.endless()));
        assertEquals("manuscript-too-many-figures", refused.faults().get(0).code());
    }

    @Test
    void aTextThatContradictsItselfAllTheTimeIsRefused() {
        WrittenReport report = WrittenReport.ofPlainText("共1人，其中2人。".repeat(20_001));
        TooLarge refused = assertThrows(TooLarge.class,
                () -> CHECKER.read(report, Locale.ENGLISH, Patience.endless()));
        assertEquals("manuscript-too-many-findings", refused.faults().get(0).code());
    }
}
