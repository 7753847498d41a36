package luzhi.report.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import luzhi.kernel.language.Codes;

/** Makes files of papers as the service does, with its own settings, without the service. */
public final class Presses {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-10-31T01:30:00Z"), ZoneOffset.UTC);

    private Presses() {}

    /** The one font that is there on any machine. */
    public static PdfPress pdf() throws IOException {
        return pdf(List.of());
    }

    /** @param folders where further fonts are looked for */
    public static PdfPress pdf(List<String> folders) throws IOException {
        PaperConfiguration configuration = configuration(folders);
        return new PdfPress(configuration, new FontLibrary(configuration), CLOCK);
    }

    public static WordFile word() throws IOException {
        return new WordFile(configuration(List.of()), CLOCK);
    }

    /** The faces of the service's own settings. */
    static PaperConfiguration configuration(List<String> folders) throws IOException {
        Properties settings = new Properties();
        try (InputStream file = Presses.class.getClassLoader().getResourceAsStream("application.properties")) {
            settings.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        Map<Typeface, PaperConfiguration.Face> faces = new EnumMap<>(Typeface.class);
        for (Typeface face : Typeface.values()) {
            String key = "luzhi.paper.faces." + Codes.of(face);
            faces.put(face, new Face(settings.getProperty(key + ".word"),
                    Arrays.asList(settings.getProperty(key + ".files").split(","))));
        }
        return new Settings(folders, faces, new Limits(Duration.ofMillis(50)));
    }

    record Face(String word, List<String> files) implements PaperConfiguration.Face {}

    record Limits(int atOnce, int waiting, Duration patience, int mostCharacters, int mostCells)
            implements
                PaperConfiguration.Pdf {

        Limits(Duration patience) {
            this(1, 1, patience, 200_000, 12_000);
        }
    }

    record Settings(List<String> fontFolders, Map<Typeface, PaperConfiguration.Face> faces, PaperConfiguration.Pdf pdf)
            implements
                PaperConfiguration {}
}
