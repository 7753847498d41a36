package luzhi.relations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import luzhi.core.figure.FigureKey;
import luzhi.core.language.Wording;
import luzhi.core.measure.Dimension;
import luzhi.core.measure.Measure;
import luzhi.core.measure.Unit;
import luzhi.core.measure.Vocabularies;
import luzhi.core.region.RegionCode;

/** The words of findings in one language. The only place where their numbers are rounded, and only in sentences. */
public final class FindingWords {

    private static final Wording WORDING = new Wording("wording/findings");
    private static final int DECIMALS = 4;
    private static final Map<String, Unit> UNITS = Vocabularies.units().stream()
            .collect(Collectors.toUnmodifiableMap(Unit::code, Function.identity()));

    private final Locale language;
    private final Function<String, Optional<Measure>> measures;
    private final Function<RegionCode, String> regions;
    private final Map<String, Dimension> dimensions;

    /**
     * @param measures by their codes, as far as they are known
     * @param regions what each is called
     * @param dimensions whose values have titles
     */
    public FindingWords(Locale language, Function<String, Optional<Measure>> measures,
            Function<RegionCode, String> regions, Collection<Dimension> dimensions) {
        this.language = language;
        this.measures = measures;
        this.regions = regions;
        this.dimensions = dimensions.stream()
                .collect(Collectors.toUnmodifiableMap(Dimension::code, Function.identity()));
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
        String told = switch (finding.contrast()) {
            case DIFFERS -> difference(finding.relation() == null ? "not-derived" : "differs", finding);
            case NO_WHOLE_NUMBER, OPPOSITE -> difference(finding.contrast().code(), finding);
            case ABOVE, BELOW -> sentence(finding.contrast().code(), place(finding), title(finding),
                    figures(finding, finding.figures()), range(finding.computed(), null),
                    range(finding.stated(), null));
            case REPEATED -> sentence("repeated", place(finding), title(finding),
                    figures(finding, finding.figures()));
        };
        String error = diagnosis(finding);
        return error == null ? told : told + sentence("then", error);
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
        return argument instanceof Interval interval ? span(interval) : print(argument);
    }

    private Object span(Interval interval) {
        return interval.low().compareTo(interval.high()) == 0
                ? print(interval.low())
                : sentence("span", rounded(interval.low(), RoundingMode.FLOOR),
                        rounded(interval.high(), RoundingMode.CEILING));
    }

    /** Why a relation cannot be checked. */
    public String because(String code) {
        return sentence("unchecked-" + code);
    }

    private String place(Finding finding) {
        return regions.apply(finding.subject().region());
    }

    private String figures(Finding finding, List<Statement> figures) {
        return figures.stream().map(one -> sentence("figure", name(finding, one.key()), one.value(), unit(one.unit())))
                .collect(Collectors.joining(sentence("comma")));
    }

    /** As it is called, with breakdown and period, and the region where that is another one. */
    private String name(Finding finding, FigureKey key) {
        Stream<String> place = key.region().equals(finding.subject().region())
                ? Stream.of()
                : Stream.of(regions.apply(key.region()));
        Stream<String> breakdown = key.dimensions().byName().entrySet().stream()
                .map(pair -> valueOf(pair.getKey(), pair.getValue()));
        return sentence("name",
                measures.apply(key.measure()).map(measure -> measure.title().in(language)).orElse(key.measure()),
                Stream.of(place, breakdown, Stream.of(key.period().toString())).flatMap(Function.identity())
                        .collect(Collectors.joining(sentence("list"))));
    }

    private String valueOf(String dimension, String value) {
        return Optional.ofNullable(dimensions.get(dimension)).stream().flatMap(known -> known.values().stream())
                .filter(known -> known.code().equals(value)).map(known -> known.title().in(language)).findFirst()
                .orElse(value);
    }

    private String unit(String code) {
        return code == null
                ? ""
                : Optional.ofNullable(UNITS.get(code)).map(known -> known.title().in(language))
                        .orElse(code);
    }

    /**
     * A number, and what it stands for where that is more than itself.
     *
     * @param unit code; null for none
     */
    private String range(Range range, String unit) {
        String value = print(range.value()) + (unit == null ? "" : " " + unit(unit));
        return print(range.low()).equals(print(range.high()))
                ? value
                : sentence("range", value, rounded(range.low(), RoundingMode.FLOOR),
                        rounded(range.high(), RoundingMode.CEILING));
    }

    private static Object print(Object argument) {
        return argument instanceof BigDecimal number ? rounded(number, RoundingMode.HALF_UP).toPlainString() : argument;
    }

    private static BigDecimal rounded(BigDecimal number, RoundingMode rounding) {
        return number.scale() > DECIMALS ? number.setScale(DECIMALS, rounding).stripTrailingZeros() : number;
    }

    private String sentence(String key, Object... arguments) {
        return WORDING.sentence(language, key, arguments);
    }
}
