package luzhi.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import luzhi.core.problem.Unavailable;

/** Finds the fonts that a PDF file embeds, by the names of their files. */
public final class FontCatalog {

    private static final System.Logger LOG = System.getLogger(FontCatalog.class.getName());
    private static final String CLASS_PATH = "classpath:";
    private static final int DEEPEST_FOLDER = 8;
    /** More are on no machine; a folder that leads into all of a disk is not searched to its end. */
    private static final int MOST_FILES = 20_000;

    private final Fonts wanted;
    private Map<Typeface, List<FontFile>> found;

    public FontCatalog(Fonts wanted) {
        this.wanted = wanted;
    }

    /**
     * The fonts of every typeface, the best first. They are looked for until each has one, so that fonts can be added while the
     * service runs.
     *
     * @throws Unavailable if a typeface has none, naming the files and folders where they were looked for
     */
    synchronized Map<Typeface, List<FontFile>> get() {
        if (found == null) {
            found = find();
            found.forEach((face, files) -> LOG.log(System.Logger.Level.INFO, "{0} is set in {1}", face,
                    files.get(0).location()));
        }
        return found;
    }

    private Map<Typeface, List<FontFile>> find() {
        Map<String, Path> files = files();
        Map<Typeface, List<FontFile>> fonts = new EnumMap<>(Typeface.class);
        for (Typeface face : Typeface.values()) {
            List<String> names = wanted.faces().get(face).files();
            List<FontFile> there = names.stream().flatMap(each -> find(each.strip(), files).stream()).toList();
            if (there.isEmpty()) {
                throw new Unavailable("no-font", wanted.faces().get(face).word(), String.join(", ", names),
                        String.join(", ", wanted.folders()));
            }
            fonts.put(face, there);
        }
        return fonts;
    }

    private static Optional<FontFile> find(String wanted, Map<String, Path> files) {
        if (wanted.startsWith(CLASS_PATH)) {
            boolean there = Thread.currentThread().getContextClassLoader()
                    .getResource(wanted.substring(CLASS_PATH.length())) != null;
            return there ? Optional.of(new FontFile(URI.create(wanted), null)) : Optional.empty();
        }
        String[] fileAndMember = wanted.split("#", 2);
        return Optional.ofNullable(files.get(key(fileAndMember[0])))
                .map(path -> new FontFile(path.toUri(), fileAndMember.length > 1 ? fileAndMember[1] : null));
    }

    /** Every file in the folders by its name, those of earlier folders first. */
    private Map<String, Path> files() {
        Map<String, Path> files = new HashMap<>();
        for (String folder : wanted.folders()) {
            list(Path.of(folder.strip())).forEach(file -> files.putIfAbsent(key(file.getFileName().toString()), file));
        }
        return files;
    }

    private static List<Path> list(Path folder) {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder.toAbsolutePath(), DEEPEST_FOLDER)) {
                all.filter(Files::isRegularFile).limit(MOST_FILES).forEach(files::add);
            } catch (IOException | UncheckedIOException unreadable) {
                LOG.log(System.Logger.Level.WARNING, "Fonts in {0} are not all seen: {1}", folder,
                        unreadable.getMessage());
            }
        }
        return files;
    }

    private static String key(String file) {
        return file.toLowerCase(Locale.ROOT);
    }
}
