package luzhi.report.cockpit.figure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Provenance;
import luzhi.core.json.FormBody;
import luzhi.core.measure.MeasureReference;
import luzhi.report.assessment.source.KnownFigure;

/**
 * A figure as it stands in a form: nothing of it is null, and what is not said is empty.
 *
 * @param figure measure, breakdown and period
 * @param missing why there is no value
 * @param revision beside which it was filled in; 0 where nothing had been stated
 * @param before by which one knows whether anything was typed: {@link #content} of what stood there
 */
record TypedFigure(String figure, String value, String missing, Provenance source, int revision, String before) {

    static TypedFigure of(FigureKey key, @Nullable KnownFigure stated) {
        return of(reference(key), stated == null || stated.value() == null ? "" : stated.value().toPlainString(),
                stated == null || stated.missing() == null ? "" : stated.missing(), source(stated),
                stated == null || stated.revision() == null ? 0 : stated.revision());
    }

    private static TypedFigure of(String figure, String value, String missing, Provenance source, int revision) {
        return new TypedFigure(figure, value, missing, source, revision, content(value, missing, source));
    }

    private static Provenance source(@Nullable KnownFigure stated) {
        Provenance source = stated == null ? null : stated.source();
        return source == null
                ? new Provenance("", "", "")
                : new Provenance(orEmpty(source.document()), orEmpty(source.table()), orEmpty(source.row()));
    }

    private static String orEmpty(@Nullable String said) {
        return said == null ? "" : said;
    }

    /** How a form names a figure. */
    static String reference(FigureKey key) {
        return new MeasureReference(key.measure(), key.dimensions(), key.period().toString()).toString();
    }

    private static String content(String value, String missing, Provenance source) {
        return Integer.toHexString(
                List.of(value, missing, source.document(), source.table(), source.row()).hashCode());
    }

    /** Whether something else was typed than what stood there. */
    boolean isTouched() {
        return !content(value.strip(), missing, source).equals(before);
    }

    /** The same beside what is stated now, so that sending it once more takes the place of that. */
    TypedFigure beside(@Nullable KnownFigure stated, FigureKey key) {
        TypedFigure now = of(key, stated);
        return new TypedFigure(figure, value, missing, source, now.revision, now.before);
    }

    /** @param document where that was read, unless the figure says so itself */
    ObjectNode body(FigureKey key, String unit, String document) {
        ObjectNode body = new FormBody().with("measure", key.measure()).with("region", key.region().text())
                .with("period", key.period().toString()).with("value", value.strip()).with("missing", missing)
                .with("unit", unit).node();
        key.dimensions().byName().forEach(body.withObject("/dimensions")::put);
        if (revision > 0) {
            body.put("revision", revision);
        }
        body.set("source", new FormBody().with("document", source.document().isBlank() ? document : source.document())
                .with("table", source.table()).with("row", source.row()).node());
        return body;
    }
}
