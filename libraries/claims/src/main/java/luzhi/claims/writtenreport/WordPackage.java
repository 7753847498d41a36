package luzhi.claims.writtenreport;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import luzhi.core.archive.SizeLimit;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;

/** The parts of a Word file (ECMA-376 Part 2), read by the archive's directory at its end, as whoever opens it reads it. */
final class WordPackage {

    static final String TYPES = "[Content_Types].xml";

    private static final int MOST_PARTS = 10_000;
    private static final int MOST_TYPES = 1 << 20;
    /** Names of parts and words of types that only files with programs have. */
    private static final List<String> PROGRAMS = List.of("vbaproject", "vbadata", "macroenabled", "macrosheet");

    private final ZipFile zip;

    private WordPackage(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * @throws TooLarge if it says that it unpacks to more bytes than that, or has too many parts
     * @throws RuleBroken if it is no sound archive, no Word file, or holds programs
     */
    static WordPackage open(Path file, long mostUnpacked) throws IOException {
        ZipFile zip = openZip(file);
        try {
            WordPackage opened = new WordPackage(zip);
            opened.requireBounds(mostUnpacked);
            opened.requireWord();
            return opened;
        } catch (RuntimeException | IOException refused) {
            zip.close();
            throw refused;
        }
    }

    private static ZipFile openZip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw new RuleBroken(Fault.of("manuscript-damaged"));
        }
    }

    private void requireBounds(long mostUnpacked) {
        if (zip.size() > MOST_PARTS) {
            throw new TooLarge("manuscript-too-many-parts", MOST_PARTS);
        }
        Set<String> names = new HashSet<>();
        for (ZipEntry part : parts()) {
            if (!names.add(part.getName())) {
                throw new RuleBroken(Fault.of("manuscript-damaged"));
            }
        }
        new SizeLimit(mostUnpacked, () -> new TooLarge("manuscript-unpacks-too-large", mostUnpacked >> 20))
                .require(zip);
    }

    private void requireWord() throws IOException {
        boolean holdsPrograms = parts().stream().anyMatch(part -> namesProgram(part.getName()))
                || holds(TYPES) && namesProgram(types());
        if (holdsPrograms) {
            throw new RuleBroken(Fault.of("manuscript-with-macros"));
        }
        if (holds("xl/workbook.xml")) {
            throw new RuleBroken(Fault.of("manuscript-is-workbook"));
        }
        if (!holds(TYPES)) {
            throw new RuleBroken(Fault.of("manuscript-not-word"));
        }
    }

    private String types() throws IOException {
        try (InputStream types = read(TYPES)) {
            return new String(types.readNBytes(MOST_TYPES), StandardCharsets.ISO_8859_1);
        } catch (ZipException | EOFException damaged) {
            throw new RuleBroken(Fault.of("manuscript-damaged"));
        }
    }

    private static boolean namesProgram(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        return PROGRAMS.stream().anyMatch(name::contains);
    }

    /** In the order of the archive. */
    List<? extends ZipEntry> parts() {
        return Collections.list(zip.entries());
    }

    boolean holds(String part) {
        return zip.getEntry(part) != null;
    }

    /**
     * What is in a part. Sizes in an archive's directory may be lies: the stream ends with a refusal where they are, so that
     * nothing unpacks to more than was permitted when the file was opened.
     *
     * @throws FileNotFoundException if there is no such part
     */
    InputStream read(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        InputStream in = entry == null ? null : zip.getInputStream(entry);
        if (in == null) {
            throw new FileNotFoundException(part);
        }
        return new SizeLimit(entry.getSize(), () -> new RuleBroken(Fault.of("manuscript-damaged"))).on(in);
    }

    void close() throws IOException {
        zip.close();
    }
}
