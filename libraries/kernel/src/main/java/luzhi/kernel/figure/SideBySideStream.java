package luzhi.kernel.figure;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.core.figure.Figure;
import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Dimensions;
import luzhi.core.region.RegionCode;

/**
 * Writes figures side by side in lines of JSON as they come. What is told of many figures is told once, in a line of its own
 * before the first of them, and has a number from then on.
 */
final class SideBySideStream {

    private static final int BYTES_AT_ONCE = 16_384;

    private final JsonGenerator json;
    private final Map<String, Integer> measures = new HashMap<>();
    private final Map<Dimensions, Integer> breakdowns = new HashMap<>();
    private final Map<String, Integer> periods = new HashMap<>();
    private final Map<Document, Integer> documents = new HashMap<>();
    private RegionCode region;
    private int figures;

    private record Document(String title, String table) {}

    private SideBySideStream(JsonGenerator json) {
        this.json = json;
    }

    /** Where figures come from: something that hands each of them to a consumer, in the order of regions. */
    interface Walk {
        void forEach(Consumer<SideBySide> consumer);
    }

    /** @throws IOException if nobody reads any more; the walk has ended then */
    static void write(Walk walk, ObjectMapper mapper, OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out, BYTES_AT_ONCE);
        JsonGenerator json = mapper.createGenerator(buffered).setPrettyPrinter(new MinimalPrettyPrinter("\n"))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        SideBySideStream stream = new SideBySideStream(json);
        try {
            walk.forEach(stream::add);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        stream.end();
        json.flush();
        buffered.flush();
    }

    private void add(SideBySide sides) {
        try {
            FigureKey key = sides.key();
            if (!key.region().equals(region)) {
                region = key.region();
                json.writeStartObject();
                json.writeStringField("region", region.text());
                json.writeEndObject();
            }
            int measure = measure(sides);
            int breakdown = breakdown(key.dimensions());
            int period = period(key.period().toString());
            int document = sides.reported() == null ? 0 : document(sides.reported());
            json.writeStartArray();
            json.writeNumber(measure);
            json.writeNumber(breakdown);
            json.writeNumber(period);
            json.writeString(best(sides));
            derived(sides.derived());
            reported(sides.reported(), document);
            json.writeEndArray();
            figures++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String best(SideBySide sides) {
        if (sides.best() == null) {
            return "";
        }
        return sides.best() == sides.derived() ? "d" : "r";
    }

    /** What was reported, at the end of a line; nothing if nobody did. */
    private void reported(Figure figure, int document) throws IOException {
        if (figure == null) {
            return;
        }
        json.writeStartArray();
        if (figure.hasValue()) {
            json.writeNumber(figure.value());
        } else {
            json.writeString(figure.missing().code());
        }
        json.writeNumber(figure.revision());
        json.writeNumber(document);
        if (figure.source().row() != null) {
            json.writeString(figure.source().row());
        }
        json.writeEndArray();
    }

    /** By far the most figures are derived from complete registers and nothing else: of those, the value alone is written. */
    private void derived(Figure figure) throws IOException {
        if (figure == null) {
            json.writeNull();
        } else if (figure.complete()) {
            json.writeNumber(figure.value());
        } else {
            json.writeStartArray();
            json.writeNumber(figure.value());
            json.writeBoolean(false);
            json.writeEndArray();
        }
    }

    private int measure(SideBySide sides) throws IOException {
        String code = sides.key().measure();
        Integer known = measures.get(code);
        if (known != null) {
            return known;
        }
        define("measure", measures.size());
        json.writeStringField("code", code);
        json.writeStringField("unit", (sides.reported() == null ? sides.derived() : sides.reported()).unit());
        json.writeEndObject();
        measures.put(code, measures.size());
        return measures.size() - 1;
    }

    private int breakdown(Dimensions dimensions) throws IOException {
        Integer known = breakdowns.get(dimensions);
        if (known != null) {
            return known;
        }
        define("breakdown", breakdowns.size());
        json.writeObjectFieldStart("dimensions");
        for (Map.Entry<String, String> each : dimensions.byName().entrySet()) {
            json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
        breakdowns.put(dimensions, breakdowns.size());
        return breakdowns.size() - 1;
    }

    private int period(String text) throws IOException {
        Integer known = periods.get(text);
        if (known != null) {
            return known;
        }
        define("period", periods.size());
        json.writeStringField("text", text);
        json.writeEndObject();
        periods.put(text, periods.size());
        return periods.size() - 1;
    }

    private int document(Figure figure) throws IOException {
        Document document = new Document(figure.source().document(), figure.source().table());
        Integer known = documents.get(document);
        if (known != null) {
            return known;
        }
        define("document", documents.size());
        json.writeStringField("title", document.title());
        if (document.table() != null) {
            json.writeStringField("table", document.table());
        }
        json.writeEndObject();
        documents.put(document, documents.size());
        return documents.size() - 1;
    }

    private void define(String kind, int number) throws IOException {
        json.writeStartObject();
        json.writeNumberField(kind, number);
    }

    private void end() throws IOException {
        json.writeStartObject();
        json.writeNumberField("figures", figures);
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
