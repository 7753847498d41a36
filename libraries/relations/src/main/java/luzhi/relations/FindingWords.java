package luzhi.relations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.FigureNames;
import luzhi.core.language.Rounded;
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

    /**
     * @param known what measures and the values of their dimensions are called, as far as that is known
     * @param regions what each is called
     */
    public FindingWords(Locale language, Definitions known, Function<RegionCode, String> regions) {
        this.language = language;
        this.names = new FigureNames(known, language);
        this.regions = regions;
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
                    figures(finding, finding.figures()), range(finding.computed(), null),
                    range(finding.stated(), null));
            case REPEATED -> sentence("repeated", place(finding), title(finding),
                    figures(finding, finding.figures()));
        };
        String error = diagnosis(finding);
        return error == null ? message : message + sentence("then", error);
    }

    private String difference(String key, Finding finding) {
        List<Statement> figures = finding.figures();
        return sentence(key, place(finding), name(finding, finding.subject()),
                range(finding.stated(), figures.get(0).unit()),
                figures(finding, figures.subList(1, figures.size())), range(finding.computed(), null));
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
        return argument instanceof Interval interval ? span(interval) : print(argument);
    }

    private Object span(Interval interval) {
        return interval.low().compareTo(interval.high()) == 0
                ? print(interval.low())
                : sentence("span", Rounded.down(interval.low()),
                        Rounded.up(interval.high()));
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
                .map(one -> sentence("figure", name(finding, one.key()), one.value(), names.unit(one.unit())))
                .collect(Collectors.joining(sentence("comma")));
    }

    /** As it is called, with breakdown and period, and the region where that is another one. */
    private String name(Finding finding, FigureKey key) {
        return names.of(key, key.region().equals(finding.subject().region())
                ? List.of()
                : List.of(regions.apply(key.region())));
    }

    /**
     * A number, and what it stands for where that is more than itself.
     *
     * @param unit code; null for none
     */
    private String range(Range range, String unit) {
        String value = print(range.value()) + (unit == null ? "" : " " + names.unit(unit));
        return print(range.low()).equals(print(range.high()))
                ? value
                : sentence("range", value, Rounded.down(range.low()),
                        Rounded.up(range.high()));
    }

    private static Object print(Object argument) {
        return argument instanceof BigDecimal number ? Rounded.halfUp(number).toPlainString() : argument;
    }

    private String sentence(String key, Object... arguments) {
        return WORDING.sentence(language, key, arguments);
    }
}
