package luzhi.report.assessment.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import luzhi.core.expression.TermText;
import luzhi.core.figure.FigureKey;
import luzhi.core.figure.FigureNames;
import luzhi.core.language.Rounded;
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
        return say(reason.code(), reason.arguments().stream().map(this::print).toArray());
    }

    private String say(String key, Object... arguments) {
        return WORDING.sentence(language, key, arguments);
    }

    /** Something that a sentence names, as a reader knows it: a figure or a region by its name, a number rounded. */
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
        return argument instanceof BigDecimal number ? Rounded.halfUp(number) : argument;
    }

    private String print(Clause clause) {
        return TermText.print(clause.term(), name -> title(clause.let().get(name), clause.cycle(), name))
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
