package luzhi.papers;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import luzhi.core.language.Codes;

/** Makes files of papers as the service does, with its own settings, without the service. */
final class PaperWriters {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-10-31T01:30:00Z"), ZoneOffset.UTC);

    private PaperWriters() {}

    /** Limits that no test but those about them meets. */
    static PdfLimits limits() {
        return new PdfLimits(200_000, 12_000);
    }

    /** The one font that is there on any machine. */
    static PdfWriter pdf() throws IOException {
        return pdf(List.of());
    }

    /** @param folders where further fonts are looked for */
    static PdfWriter pdf(List<String> folders) throws IOException {
        return new PdfWriter(limits(), new FontCatalog(fonts(folders)), CLOCK);
    }

    static DocxWriter word() throws IOException {
        return new DocxWriter(fonts(List.of()).faces(), CLOCK);
    }

    /** The faces of the service's own settings. */
    static Fonts fonts(List<String> folders) throws IOException {
        Properties settings = new Properties();
        try (Reader file = Files.newBufferedReader(
                Path.of("..", "..", "report-service", "src", "main", "resources", "application.properties"))) {
            settings.load(file);
        }
        Map<Typeface, Face> faces = new EnumMap<>(Typeface.class);
        for (Typeface face : Typeface.values()) {
            String key = "luzhi.paper.faces." + Codes.of(face);
            faces.put(face, new Face(settings.getProperty(key + ".word"),
                    Arrays.asList(settings.getProperty(key + ".files").split(","))));
        }
        return new Fonts(folders, faces);
    }
}
