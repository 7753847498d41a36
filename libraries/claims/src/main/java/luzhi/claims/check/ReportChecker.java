package luzhi.claims.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import luzhi.claims.comparison.ComparedDrafts;
import luzhi.claims.comparison.DraftComparison;
import luzhi.claims.comparison.DraftFigure;
import luzhi.claims.inference.Weights;
import luzhi.claims.proposal.Proposer;
import luzhi.claims.reading.CallerGone;
import luzhi.claims.reading.Claim;
import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Claims;
import luzhi.claims.reading.Patience;
import luzhi.claims.reading.Places;
import luzhi.claims.reading.Sentence;
import luzhi.claims.reading.Vocabulary;
import luzhi.claims.record.RecordGaps;
import luzhi.claims.record.RecordSearch;
import luzhi.claims.record.RecordedFigure;
import luzhi.claims.record.RecordedFigures;
import luzhi.claims.record.RecordedStatement;
import luzhi.claims.record.Titles;
import luzhi.claims.writtenreport.Block;
import luzhi.claims.writtenreport.JoinedReport;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Definitions;
import luzhi.core.period.Period;
import luzhi.core.problem.TooLarge;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.relations.FindingWords;
import luzhi.relations.RelationCatalog;

/** Checks written reports: the figures that a text states against one another, and against those on record. */
public final class ReportChecker {

    /** A report says whose it is at its beginning. */
    private static final int BLOCKS_OF_TITLE = 6;
    private static final int LONGEST_TITLE = 400;

    private final Supplier<? extends Definitions> measures;
    private final RegionDirectory regions;
    private final RelationCatalog relations;
    private final Function<Locale, FindingWords> words;
    private final Clock clock;
    private final TextChecks textChecks;
    private volatile Lexicon lastLexicon;
    private volatile Gazetteer gazetteer;

    /** The vocabulary of these measures. */
    private record Lexicon(Definitions measures, Vocabulary vocabulary, Titles titles) {}

    /** The names of all regions on a day. */
    private record Gazetteer(LocalDate day, Places places) {}

    /**
     * @param measures that texts may be about, with the dimensions by which these are broken down; asked for with every text
     * @param words of findings by relations, in a language
     */
    public ReportChecker(Supplier<? extends Definitions> measures, RegionDirectory regions,
            RelationCatalog relations, Function<Locale, FindingWords> words, Clock clock) {
        this(measures, regions, relations, words, clock, Weights.standard());
    }

    /** The same with other weights of words that say what follows from what. */
    public ReportChecker(Supplier<? extends Definitions> measures, RegionDirectory regions,
            RelationCatalog relations, Function<Locale, FindingWords> words, Clock clock, Weights weights) {
        this.measures = measures;
        this.regions = regions;
        this.relations = relations;
        this.words = words;
        this.clock = clock;
        this.textChecks = new TextChecks(weights);
    }

    /** Checks a text by itself, and asks nobody what its figures may follow from. */
    public CheckedReport read(WrittenReport report, Locale language, Patience patience) {
        return read(report, language, patience, Proposer.NONE);
    }

    /**
     * Checks a text by itself.
     *
     * @param proposer asked about figures of which words say too little
     * @throws TooLarge if the patience ends before the text, or there is too much in it
     * @throws CallerGone if nobody waits for the answer any longer
     */
    public CheckedReport read(WrittenReport report, Locale language, Patience patience, Proposer proposer) {
        Places places = places(LocalDate.now(clock));
        RegionCode ofText = places.findFirst(title(report)).orElse(null);
        return new Reading(report, places, ofText, patience).proof(language, proposer, List.of(), RecordGaps.NONE);
    }

    /**
     * Checks a text by itself and against what is recorded of a region.
     *
     * @param proposer asked about figures of which words say too little
     * @param year that the text reports on: its regions are named as on the last day of it
     * @param recorded asked once, for all that the figures of the text may be
     * @throws TooLarge if the patience ends before the text, or there is too much in it
     * @throws CallerGone if nobody waits for the answer any longer
     */
    public CheckedReport read(WrittenReport report, Locale language, Patience patience, Proposer proposer, int year,
            RegionCode region, RecordedFigures recorded) {
        LocalDate day = Period.ofYear(year).lastDay();
        List<Region> named = new ArrayList<>(regions.listBelow(region, day));
        regions.find(region, day).ifPresent(named::add);
        Reading reading = new Reading(report, new Places(named), region, patience);
        RecordSearch search = reading.search(year, region);
        Set<FigureKey> wanted = search.wanted();
        Collection<RecordedFigure> found = patience.whileOthersWork(() -> recorded.list(wanted));
        return reading.proof(language, proposer, search.judge(found),
                new RecordGaps(recorded.silent(), search.passedOver(wanted)));
    }

    /**
     * Tells what changed between two drafts of a text, figure by figure. What contradicts what is not looked at.
     *
     * @throws TooLarge if the patience ends before the texts, or there is too much in them
     * @throws CallerGone if nobody waits for the answer any longer
     */
    public ComparedDrafts compare(WrittenReport earlier, WrittenReport later, Patience patience) {
        Places places = places(LocalDate.now(clock));
        RegionCode ofText = places.findFirst(title(later)).orElse(null);
        return DraftComparison.compare(new Reading(earlier, places, ofText, patience).figures(),
                new Reading(later, places, ofText, patience).figures());
    }

    /** As of the last text, unless the day is another: regions change rarely. */
    private Places places(LocalDate day) {
        Gazetteer last = gazetteer;
        if (last == null || !last.day().equals(day)) {
            last = new Gazetteer(day, new Places(regions.listAll(day)));
            gazetteer = last;
        }
        return last.places();
    }

    /** As of the last text, unless a catalogue has changed. */
    private Lexicon lexicon(Definitions known) {
        Lexicon last = lastLexicon;
        if (last == null || !last.measures().equals(known)) {
            last = new Lexicon(known, new Vocabulary(known), new Titles(known));
            lastLexicon = last;
        }
        return last;
    }

    private static List<String> title(WrittenReport report) {
        return report.blocks().stream().limit(BLOCKS_OF_TITLE).map((Block block) -> report.text()
                .substring(block.start(), Math.min(block.end(), block.start() + LONGEST_TITLE))).toList();
    }

    /** A text with what was read from it. */
    private final class Reading {

        private final List<Sentence> sentences;
        private final Definitions known;
        private final Lexicon lexicon;
        private final Places places;
        private final Claims claims;
        private final Meanings meanings;
        private final Patience patience;

        Reading(WrittenReport report, Places places, RegionCode ofText, Patience patience) {
            JoinedReport joined = JoinedReport.of(report);
            sentences = ClaimReader.read(joined.whole(), patience);
            this.patience = patience;
            known = patience.whileOthersWork(measures);
            lexicon = lexicon(known);
            this.places = places;
            claims = new Claims(joined, sentences, lexicon.vocabulary(), places, ofText);
            meanings = new Meanings(sentences, claims);
        }

        RecordSearch search(int year, RegionCode region) {
            return new RecordSearch(sentences, claims, places, lexicon.titles(), year, region);
        }

        CheckedReport proof(Locale language, Proposer proposer, List<RecordedStatement> recorded, RecordGaps gaps) {
            Verdicts verdicts = textChecks.check(sentences, new PatientProposer(proposer, patience));
            year().ifPresent(year -> new CatalogCheck(relations, known::find).check(meanings, year, verdicts));
            Map<String, FigureKey> linked = new RecordCheck(recorded).check(claims, verdicts);
            CheckWords said = new CheckWords(language, words.apply(language), claims::of);
            return new CheckedReport(claims,
                    verdicts.contradictions().stream().map(said::mismatch).toList(), unchecked(verdicts),
                    linked, gaps);
        }

        List<DraftFigure> figures() {
            return sentences.stream().flatMap(sentence -> sentence.mentions().stream()
                    .map(mention -> new DraftFigure(claims.of(mention), mention.role(), sentence.heading(),
                            mention.gap().toString())))
                    .toList();
        }

        private List<Claim> unchecked(Verdicts verdicts) {
            BitSet unchecked = new BitSet();
            for (int i = 0; i < claims.size(); i++) {
                unchecked.set(i, !verdicts.isRelated(claims.mentions().get(i)));
            }
            return claims.only(unchecked);
        }

        /** The latest year that a certain figure is of. */
        private Optional<Integer> year() {
            return claims.stream().filter(claim -> claim.measure() != null).map(Claim::period)
                    .filter(period -> period != null).map(period -> period.last().getYear())
                    .max(Comparator.naturalOrder());
        }
    }
}
