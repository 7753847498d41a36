package luzhi.report.assessment.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import luzhi.core.expression.TermText;
import luzhi.core.figure.FigureKey;
import luzhi.core.figure.FigureNames;
import luzhi.core.figure.PrintedNumber;
import luzhi.core.language.Wording;
import luzhi.core.measure.Definitions;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.Input;
import luzhi.report.assessment.source.ServiceNames;
import luzhi.report.assessment.source.SourceState;
import luzhi.report.assessment.source.SourceStatus;

/** The words of verdicts in one language. */
public final class VerdictWords {

    private static final Wording WORDING = new Wording("wording/verdicts");

    private final Locale language;
    private final FigureNames names;
    private final Function<RegionCode, String> regions;

    /**
     * @param known what measures and the values of their dimensions are called, as far as that is known
     * @param regions what each is called
     */
    public VerdictWords(Locale language, Definitions known, Function<RegionCode, String> regions) {
        this.language = language;
        this.names = new FigureNames(known, language);
        this.regions = regions;
    }

    /** Why the verdict is as it is, in one line. */
    public String because(Judgement judgement) {
        return judgement.because().stream().map(this::sentence).collect(Collectors.joining(say("separator")));
    }

    /** What the reader must know before anything else: that a source is down; null if nothing is. */
    public static String notice(List<SourceState> sources, Locale language) {
        String down = sources.stream().filter(source -> source.status() != SourceStatus.AVAILABLE)
                .map(source -> ServiceNames.of(source.service()).in(language))
                .collect(Collectors.joining(WORDING.sentence(language, "separator")));
        return down.isEmpty() ? null : WORDING.sentence(language, "sources-down", down);
    }

    public String sentence(Reason reason) {
        return say(reason.code(), reason.arguments().stream().flatMap(this::printed).toArray());
    }

    private Stream<Object> printed(Object argument) {
        return argument instanceof Comparands two
                ? PrintedNumber.compared(List.of(two.value(), two.target()), two.unit(), language).stream()
                        .map(PrintedNumber::text)
                : Stream.of(print(argument));
    }

    /** A value as people write it; null where there is none. */
    public @Nullable String printed(@Nullable BigDecimal value, @Nullable String unit) {
        return PrintedNumber.text(value, unit, language);
    }

    /** The language that these are words of. */
    public Locale language() {
        return language;
    }

    private String say(String key, Object... arguments) {
        return WORDING.sentence(language, key, arguments);
    }

    /** Something that a sentence names, as a reader knows it: a figure or a region by its name, a number as people write it. */
    public Object print(Object argument) {
        if (argument instanceof FigureKey key) {
            return names.of(key, List.of(regions.apply(key.region())));
        }
        if (argument instanceof RegionCode region) {
            return regions.apply(region);
        }
        if (argument instanceof Clause clause) {
            return print(clause);
        }
        return argument instanceof BigDecimal number ? printed(number, null) : argument;
    }

    private String print(Clause clause) {
        return TermText.print(clause.term(), name -> title(clause.let().get(name), clause.cycle(), name),
                number -> printed(number, null))
                .replace("STATED(", say("stated") + "(").replace(" || ", " " + say("or") + " ")
                .replace(" && ", " " + say("and") + " ");
    }

    /**
     * What a name in an expression of a criterion stands for.
     *
     * @param input null where that is not said
     */
    public String title(Input input, Cycle cycle, String name) {
        if (input instanceof Input.OfFigure figure) {
            return names.of(figure.reference().measure(), figure.reference().dimensions());
        }
        if (input instanceof Input.OfThreshold threshold) {
            return cycle.thresholdsById().get(threshold.id()).title().in(language);
        }
        if (input instanceof Input.OfGroup group) {
            return cycle.regionGroup(group.id()).title().in(language);
        }
        return input instanceof Input.OfLevel level ? level.level().title().in(language) : name;
    }

    /** That a figure is that of the year before. */
    public String yearBefore() {
        return say("year-before");
    }

    /** That a figure was counted from so many rows. */
    public String countedFrom(long rows) {
        return say("counted-from", rows);
    }

    /** The title of a unit. */
    public String unit(String code) {
        return names.unit(code);
    }

    /** What figures are called in this language. */
    public FigureNames names() {
        return names;
    }

    /** What a region is called. */
    public String region(RegionCode code) {
        return regions.apply(code);
    }
}
