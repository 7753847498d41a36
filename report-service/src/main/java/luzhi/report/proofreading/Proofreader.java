package luzhi.report.proofreading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.kernel.figure.Preference;
import luzhi.kernel.measure.Vocabularies;
import luzhi.kernel.period.Period;
import luzhi.kernel.problem.NotFound;
import luzhi.kernel.region.Region;
import luzhi.kernel.region.RegionCode;
import luzhi.kernel.region.RegionDirectory;
import luzhi.report.claims.Claim;
import luzhi.report.claims.ClaimReader;
import luzhi.report.claims.Claims;
import luzhi.report.claims.Places;
import luzhi.report.claims.Sentence;
import luzhi.report.claims.Vocabulary;
import luzhi.report.consistency.RelationLibrary;
import luzhi.report.cycle.CycleLibrary;
import luzhi.report.discrepancy.Discrepancies;
import luzhi.report.manuscript.Block;
import luzhi.report.manuscript.Manuscript;
import luzhi.report.source.Demand;
import luzhi.report.source.KnownFigure;
import luzhi.report.source.KnownMeasures;
import luzhi.report.source.MeasureDirectory;
import luzhi.report.source.Sources;

/** Proofreads written reports. */
@ApplicationScoped
public class Proofreader {

    /** A report says whose it is at its beginning. */
    private static final int BLOCKS_OF_TITLE = 6;

    private final MeasureDirectory measures;
    private final RegionDirectory regions;
    private final RelationLibrary relations;
    private final Discrepancies discrepancies;
    private final Sources sources;
    private final CycleLibrary cycles;
    private final Clock clock;
    private volatile Lexicon lexicon;
    private volatile Gazetteer gazetteer;

    /** The vocabulary of these measures. */
    private record Lexicon(KnownMeasures measures, Vocabulary vocabulary) {}

    /** The names of all regions on a day. */
    private record Gazetteer(LocalDate day, Places places) {}

    Proofreader(MeasureDirectory measures, RegionDirectory regions, RelationLibrary relations,
            Discrepancies discrepancies, Sources sources, CycleLibrary cycles, Clock clock) {
        this.measures = measures;
        this.regions = regions;
        this.relations = relations;
        this.discrepancies = discrepancies;
        this.sources = sources;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** Checks a text by itself. */
    public Proof read(Manuscript manuscript, Locale language) {
        Places places = places(LocalDate.now(clock));
        RegionCode ofText = places.findFirst(title(manuscript)).orElse(null);
        return new Reading(manuscript, places, ofText).proof(language, List.of());
    }

    /**
     * Checks a text by itself and against what is recorded of a region for a cycle.
     *
     * @throws NotFound if there is no such cycle
     */
    public Proof read(Manuscript manuscript, Locale language, int cycle, RegionCode region) {
        cycles.get(cycle);
        LocalDate day = Period.ofYear(cycle).lastDay();
        List<Region> named = new ArrayList<>(regions.listBelow(region, day));
        regions.find(region, day).ifPresent(named::add);
        Reading reading = new Reading(manuscript, new Places(named), region);
        return reading.proof(language, recorded(reading.meanings, region));
    }

    /** What is recorded of the figures that a text states for certain: one question to each service. */
    private Collection<KnownFigure> recorded(Meanings meanings, RegionCode region) {
        Set<Period> periods = meanings.mentions().keySet().stream().map(key -> key.period())
                .collect(Collectors.toSet());
        if (periods.isEmpty()) {
            return List.of();
        }
        Demand demand = new Demand(meanings.mentions().keySet().stream()
                .map(key -> new Demand.Wanted(key.measure(), key.period(), key.dimensions())).toList());
        return sources.ask(region, periods, demand, Preference.BEST).of(Preference.BEST).stream()
                .flatMap(answer -> answer.figures().stream()).toList();
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
    private Vocabulary vocabulary(KnownMeasures known) {
        Lexicon last = lexicon;
        if (last == null || !last.measures().equals(known)) {
            last = new Lexicon(known, new Vocabulary(known.byCode().values(), Vocabularies.dimensions()));
            lexicon = last;
        }
        return last.vocabulary();
    }

    private static List<String> title(Manuscript manuscript) {
        return manuscript.blocks().stream().limit(BLOCKS_OF_TITLE).map((Block block) -> manuscript.text()
                .substring(block.start(), block.end())).toList();
    }

    /** A text with what was read from it. */
    private final class Reading {

        private final List<Sentence> sentences;
        private final KnownMeasures known;
        private final Claims claims;
        private final Meanings meanings;

        Reading(Manuscript manuscript, Places places, RegionCode ofText) {
            sentences = ClaimReader.read(manuscript);
            known = measures.ask();
            claims = new Claims(manuscript.text(), sentences, vocabulary(known), places, ofText);
            meanings = new Meanings(sentences, claims);
        }

        Proof proof(Locale language, Collection<KnownFigure> recorded) {
            List<Contradiction> found = new ArrayList<>(TextChecks.check(sentences));
            year().ifPresent(
                    year -> new CatalogueCheck(relations, known).check(meanings, year, one -> add(one, found)));
            new RecordCheck(recorded).check(meanings, found::add);
            found.sort(Comparator.comparingInt(one -> one.contradicted().start()));
            ProofWords words = new ProofWords(language, discrepancies.words(language), claims::of);
            return new Proof(claims.list(), found.stream().map(words::mismatch).toList());
        }

        /** Unless the text itself contradicts the same figure in the same way. */
        private void add(Contradiction one, List<Contradiction> found) {
            if (found.stream()
                    .noneMatch(other -> other.contradicted() == one.contradicted() && other.kind() == one.kind())) {
                found.add(one);
            }
        }

        /** The latest year that a certain figure is of. */
        private Optional<Integer> year() {
            return claims.list().stream().filter(claim -> claim.measure() != null).map(Claim::period)
                    .filter(period -> period != null).map(period -> period.last().getYear())
                    .max(Comparator.naturalOrder());
        }
    }
}
