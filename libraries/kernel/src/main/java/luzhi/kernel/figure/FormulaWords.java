package luzhi.kernel.figure;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.core.figure.FigureNames;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.measure.MeasureReference;

/** Says formulas in words: with the titles of measures in place of their names. */
final class FormulaWords {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*");

    private final FigureNames names;

    FormulaWords(MeasureCatalog catalogue, Locale language) {
        this.names = new FigureNames(catalogue, language);
    }

    String of(Measure measure) {
        String words = NAME.matcher(measure.calculated()).replaceAll(name -> Matcher.quoteReplacement(
                measure.let().containsKey(name.group())
                        ? title(measure.let().get(name.group()))
                        : name.group()));
        return words.replace(" * ", " × ").replace(" / ", " ÷ ").replace(" - ", " − ");
    }

    private String title(MeasureReference reference) {
        String parts = String.join(", ", names.breakdown(reference.measure(), reference.dimensions()));
        return names.measure(reference.measure()) + (parts.isEmpty() ? "" : " [" + parts + "]")
                + (reference.when() == null ? "" : " @" + reference.when());
    }
}
