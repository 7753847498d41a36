package luzhi.report.workflow.evidence;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import luzhi.core.PlainJava;
import luzhi.core.archive.SizeLimit;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;

/**
 * A file that is a zip archive, as those of Office and OFD are: the names of its parts, and what it says of their types. It
 * is read by its directory at the end, as whoever opens it reads it, from a file that is gone at once.
 *
 * @param types the part {@code [Content_Types].xml}; empty if there is none
 */
@PlainJava
record PackedFile(Set<String> parts, String types) {

    private static final int MOST_PARTS = 10_000;
    private static final int MOST_TYPES = 1 << 20;
    private static final String TYPES = "[Content_Types].xml";
    /** Names of parts and words of types that only files with programs have. */
    private static final List<String> PROGRAMS = List.of("vbaproject", "vbadata", "macroenabled", "macrosheet");

    /**
     * Unpacks a file, part by part, and keeps nothing but names and types.
     *
     * @throws TooLarge if it unpacks to more bytes than that, or to too many parts
     * @throws RuleBroken if it is damaged or encrypted
     */
    static PackedFile read(byte[] content, long mostUnpacked) {
        try {
            Path file = Files.createTempFile("luzhi-evidence-", ".zip");
            try {
                Files.write(file, content);
                return read(file, mostUnpacked);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PackedFile read(Path file, long mostUnpacked) throws IOException {
        // names in other encodings are none that matter here
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            if (zip.size() > MOST_PARTS) {
                throw new TooLarge("evidence-too-many-parts", MOST_PARTS);
            }
            Set<String> parts = new HashSet<>();
            ByteArrayOutputStream types = new ByteArrayOutputStream();
            long left = mostUnpacked;
            for (ZipEntry part : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                parts.add(part.getName());
                SizeLimit rest = new SizeLimit(left,
                        () -> new TooLarge("evidence-unpacks-too-large", mostUnpacked >> 20));
                try (InputStream unpacked = rest.on(zip.getInputStream(part))) {
                    byte[] kept = unpacked.readNBytes(part.getName().equals(TYPES) ? MOST_TYPES - types.size() : 0);
                    types.writeBytes(kept);
                    left -= kept.length + unpacked.transferTo(OutputStream.nullOutputStream());
                }
            }
            return new PackedFile(parts, types.toString(StandardCharsets.UTF_8));
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw new RuleBroken(Fault.of("evidence-damaged"));
        }
    }

    /** @throws RuleBroken if it is none of the types that are taken, or holds programs */
    FileType type() {
        boolean holdsPrograms = parts.stream().anyMatch(PackedFile::namesProgram) || namesProgram(types);
        if (holdsPrograms) {
            throw new RuleBroken(Fault.of("evidence-with-macros"));
        }
        if (parts.contains("OFD.xml")) {
            return FileType.OFD;
        }
        if (parts.contains(TYPES) && parts.contains("word/document.xml")) {
            return FileType.DOCX;
        }
        if (parts.contains(TYPES) && parts.contains("xl/workbook.xml")) {
            return FileType.XLSX;
        }
        throw new RuleBroken(Fault.of("evidence-archive"));
    }

    private static boolean namesProgram(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        return PROGRAMS.stream().anyMatch(name::contains);
    }
}
