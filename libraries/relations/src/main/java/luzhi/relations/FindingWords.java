package luzhi.relations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.FigureNames;
import luzhi.core.figure.PrintedNumber;
import luzhi.core.language.Wording;
import luzhi.core.measure.Definitions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/** The words of findings in one language. */
public final class FindingWords {

    private static final Wording WORDING = new Wording("wording/findings");

    private final Locale language;
    private final FigureNames names;
    private final Function<RegionCode, String> regions;
    private final RangeWords ranges;

    /**
     * @param known what measures and the values of their dimensions are called, as far as that is known
     * @param regions what each is called
     */
    public FindingWords(Locale language, Definitions known, Function<RegionCode, String> regions) {
        this.language = language;
        this.names = new FigureNames(known, language);
        this.regions = regions;
        this.ranges = new RangeWords(language);
    }

    /** What should hold. */
    public String title(Finding finding) {
        return finding.title().in(language);
    }

    /** What should hold. */
    public String title(Relation relation) {
        return relation.title().in(language);
    }

    /** What does not hold between which figures, and the probable error. */
    public String message(Finding finding) {
        String message = switch (finding.contrast()) {
            case DIFFERS -> difference(finding.relation() == null ? "not-derived" : "differs", finding);
            case NO_WHOLE_NUMBER, OPPOSITE -> difference(finding.contrast().code(), finding);
            case ABOVE, BELOW -> sentence(finding.contrast().code(), place(finding), title(finding),
                    figures(finding, finding.figures()), computed(finding), stated(finding));
            case REPEATED -> sentence("repeated", place(finding), title(finding),
                    figures(finding, finding.figures()));
        };
        String error = diagnosis(finding);
        return error == null ? message : message + sentence("then", error);
    }

    private String difference(String key, Finding finding) {
        List<Statement> figures = finding.figures();
        return sentence(key, place(finding), name(finding, finding.subject()), stated(finding),
                figures(finding, figures.subList(1, figures.size())), computed(finding));
    }

    /** What is stated, or the bound, and what that stands for; null where values are merely the same. */
    public @Nullable String stated(Finding finding) {
        return finding.contrast() == Contrast.ABOVE || finding.contrast() == Contrast.BELOW
                ? ranges.sayCalculated(finding.stated(), finding.compared().unit())
                : ranges.sayStated(finding.stated(), finding.unit());
    }

    /** What follows from the other figures; null where values are merely the same. */
    public @Nullable String computed(Finding finding) {
        return finding.contrast() == Contrast.OPPOSITE
                ? ranges.sayCalculated(finding.computed(), finding.compared().unit())
                : ranges.sayCalculated(finding.computed(), finding.stated(), finding.compared().unit());
    }

    /** The probable error; null if none was found. */
    public String diagnosis(Finding finding) {
        return finding.diagnoses().isEmpty()
                ? null
                : finding.diagnoses().stream()
                        .map(one -> diagnosis(finding, one)).collect(Collectors.joining(sentence("separator")));
    }

    private String diagnosis(Finding finding, Diagnosis one) {
        return sentence("diagnosis-" + one.code(), one.arguments().stream()
                .map(argument -> print(finding, argument)).toArray());
    }

    private Object print(Finding finding, Object argument) {
        if (argument instanceof FigureKey key) {
            return name(finding, key);
        }
        if (argument instanceof Period period) {
            return FigureNames.period(period, language);
        }
        if (argument instanceof BigDecimal number) {
            return PrintedNumber.text(number, null, language);
        }
        return argument instanceof Amount amount ? ranges.say(amount) : argument;
    }

    /** Why a relation cannot be checked. */
    public String because(String code) {
        return sentence("unchecked-" + code);
    }

    private String place(Finding finding) {
        return regions.apply(finding.subject().region());
    }

    private String figures(Finding finding, List<Statement> figures) {
        return figures.stream()
                .map(one -> sentence("figure", name(finding, one.key()), value(one)))
                .collect(Collectors.joining(sentence("comma")));
    }

    /** As it is called, with breakdown and period, and the region where that is another one. */
    private String name(Finding finding, FigureKey key) {
        return names.of(key, key.region().equals(finding.subject().region())
                ? List.of()
                : List.of(regions.apply(key.region())));
    }

    /** What a figure is called, with its region, breakdown and period. */
    public String name(FigureKey key) {
        return names.of(key, List.of(regions.apply(key.region())));
    }

    /** The value of a figure, with its unit. */
    public String value(Statement statement) {
        return statement.stated()
                ? ranges.say(Amount.written(statement.value(), statement.unit()))
                : ranges.say(Amount.calculated(statement.value(), statement.unit()));
    }

    private String sentence(String key, Object... arguments) {
        return WORDING.sentence(language, key, arguments);
    }
}
