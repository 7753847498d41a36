package luzhi.kernel.figure;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import luzhi.core.measure.Dimension;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.measure.MeasureReference;

/** Says formulas in words: with the titles of measures in place of their names. */
final class FormulaWords {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*");

    private final MeasureCatalog catalogue;
    private final Locale language;

    FormulaWords(MeasureCatalog catalogue, Locale language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    String of(Measure measure) {
        String words = NAME.matcher(measure.calculated()).replaceAll(name -> Matcher.quoteReplacement(
                measure.let().containsKey(name.group())
                        ? title(measure.let().get(name.group()))
                        : name.group()));
        return words.replace(" * ", " × ").replace(" / ", " ÷ ").replace(" - ", " − ");
    }

    private String title(MeasureReference reference) {
        String title = catalogue.find(reference.measure()).orElseThrow().title().in(language);
        String parts = reference.dimensions().byName().entrySet().stream().map(this::title)
                .collect(Collectors.joining(", "));
        return title + (parts.isEmpty() ? "" : " [" + parts + "]")
                + (reference.when() == null ? "" : " @" + reference.when());
    }

    private String title(Map.Entry<String, String> part) {
        return catalogue.dimension(part.getKey()).values().stream()
                .filter(value -> value.code().equals(part.getValue())).map(Dimension.Value::title).findFirst()
                .orElseThrow().in(language);
    }
}
