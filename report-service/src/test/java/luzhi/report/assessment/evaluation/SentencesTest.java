package luzhi.report.assessment.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import luzhi.core.measure.Dimension;
import luzhi.core.measure.Measure;
import luzhi.core.region.Region;
import luzhi.core.region.RegionDirectory;
import luzhi.report.assessment.cycle.Catalogues;
import luzhi.report.assessment.source.KnownMeasures;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.SourceAnswer;
import luzhi.report.assessment.source.SourceStatus;
import luzhi.testkit.ServiceList;

/** Everything that is said of the verdicts on the sample city, on any day and with services down, holds words alone. */
class SentencesTest {

    private static final RegionDirectory REGIONS = new RegionDirectory();
    private static final KnownMeasures KNOWN = Catalogues.known();
    /** What titles in Chinese may hold of other letters. */
    private static final Pattern OFFICIAL = Pattern.compile("Mbps|Gbps|[MG](?![a-zA-Z])");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern FIFTEEN_DIGITS = Pattern.compile("\\d\\.\\d{5,}");
    private static final Pattern REGION = Pattern.compile("\\b62\\d{4}\\b");
    private static final Pattern OF_MEASURE = Pattern
            .compile("\\b(finance|staffing|infrastructure|governance)\\.[a-z]");

    private static final List<Judgement> JUDGED = new ArrayList<>();

    @BeforeAll
    static void judge() throws IOException {
        SampleCity city = SampleCity.in2020();
        for (LocalDate day : List.of(city.cycle().reportingDate(), LocalDate.of(2022, 1, 1))) {
            city.judge(day).forEach(SentencesTest::add);
        }
        // nobody stated anything; and nobody answers
        for (SourceStatus status : SourceStatus.values()) {
            List<SourceAnswer> empty = ServiceList.names().stream().map(ServiceList::prefix).map(Owner::new)
                    .map(owner -> new SourceAnswer(owner, status, null, null, List.of())).toList();
            EvaluationInputFixtures.of(city.cycle(), empty, List.of(), SampleCity.CODE, city.cycle().reportingDate())
                    .judge()
                    .forEach(SentencesTest::add);
        }
    }

    private static void add(Evaluation.OfTask task) {
        task.criteria().forEach(criterion -> {
            JUDGED.add(criterion.judgement());
            criterion.judgement().counties().forEach(county -> JUDGED.add(county.judgement()));
        });
    }

    private static VerdictWords words(Locale language) {
        return new VerdictWords(language, KNOWN,
                code -> REGIONS.findLatest(code).map(Region::name).orElseGet(code::text));
    }

    /** Without what the city itself declared, which is its own word. */
    private static Set<String> sentences(Locale language) {
        VerdictWords words = words(language);
        Set<String> sentences = new TreeSet<>();
        for (Judgement judgement : JUDGED) {
            judgement.because().stream().filter(reason -> !reason.code().startsWith("declared")).map(words::sentence)
                    .forEach(sentences::add);
            Stream.concat(judgement.facts().stream(), judgement.factsOfPreviousYear().stream())
                    .map(fact -> FactView.of(fact, words).missing()).filter(missing -> missing != null)
                    .forEach(missing -> sentences.add(missing.because()));
        }
        assertTrue(sentences.size() > 100, () -> "Only " + sentences.size());
        return sentences;
    }

    private static void assertHoldsNoCode(String sentence) {
        assertFalse(FIFTEEN_DIGITS.matcher(sentence).find(), sentence);
        assertFalse(REGION.matcher(sentence).find(), sentence);
        assertFalse(OF_MEASURE.matcher(sentence).find(), sentence);
    }

    @Test
    void chineseSentencesHoldNoLatinWords() {
        for (String sentence : sentences(Locale.CHINESE)) {
            assertHoldsNoCode(sentence);
            assertFalse(LATIN.matcher(OFFICIAL.matcher(sentence).replaceAll("")).find(), sentence);
        }
    }

    @Test
    void englishSentencesHoldTitlesInThePlaceOfCodes() {
        Set<String> codes = new TreeSet<>();
        KNOWN.dimensions().values().forEach(dimensions -> dimensions.stream().map(Dimension::values)
                .forEach(values -> values.forEach(value -> codes.add(value.code()))));
        Stream.of(Verdict.values()).map(Verdict::code).forEach(codes::add);
        Stream.of(TaskStatus.values()).map(TaskStatus::code).forEach(codes::add);
        Stream.of(SourceStatus.values()).map(SourceStatus::code).forEach(codes::add);
        KNOWN.listAll().stream().map(Measure::unit).forEach(codes::add);
        // a single word cannot be told from the words of a title; in Chinese it can
        codes.removeIf(code -> !code.contains("-") && !code.contains("/"));
        // where breakdowns and units stand: in brackets
        Pattern inBrackets = Pattern.compile(
                codes.stream().map(Pattern::quote).collect(Collectors.joining("|", "(\\(|, )(", ")(,|\\))")));
        for (String sentence : sentences(Locale.ENGLISH)) {
            assertHoldsNoCode(sentence);
            Matcher code = inBrackets.matcher(sentence);
            assertFalse(code.find(), () -> code.group(2) + " in " + sentence);
        }
    }

    @Test
    void aReasonNamesItsFigureByTitleBreakdownAndYear() {
        assertTrue(sentences(Locale.CHINESE).stream().anyMatch(sentence -> sentence.startsWith("无人填报")
                && sentence.contains("（") && sentence.contains("2020年）")));
    }

    @Test
    void theUnitOfAComparisonIsToldByItsTitle() {
        assertEquals("17所低于31所", words(Locale.CHINESE).sentence(JUDGED.stream()
                .filter(judgement -> judgement.value() != null && judgement.value().intValue() == 17
                        && judgement.target().intValue() == 31)
                .findFirst().orElseThrow().because().get(0)));
    }
}
