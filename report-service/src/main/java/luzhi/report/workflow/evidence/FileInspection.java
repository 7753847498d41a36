package luzhi.report.workflow.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import luzhi.core.archive.ArchiveFrame;
import luzhi.core.archive.CompoundFile;
import luzhi.core.archive.FileKind;
import luzhi.core.archive.PackedFile;
import luzhi.core.archive.PartsInspection;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;

/** Finds out what a file is by what is in it, whatever its sender calls it, and whether anybody may open it. */
final class FileInspection {

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n\\f]]");
    /** How what browsers take for a page begins, behind any blanks. */
    private static final Pattern MARKUP = Pattern.compile("[\\s\\uFEFF]*+<[!?/a-zA-Z]");
    private static final String PDF = "%PDF-";
    /** Programs look for the beginning of a PDF within so many bytes. */
    private static final int BEGINNING = 1024;

    private final long mostUnpacked;

    /** @param mostUnpacked bytes that a file may unpack to */
    FileInspection(long mostUnpacked) {
        this.mostUnpacked = mostUnpacked;
    }

    /**
     * @throws TooLarge if it unpacks to too much
     * @throws RuleBroken if the file is of another type, damaged, encrypted, could be opened as another type, too, or holds
     *         what nobody should open: all of it is told
     */
    void require(FileType declared, byte[] content) {
        FileKind kind = FileKind.of(content);
        FileType found = switch (kind) {
            case ZIP, COMPOUND -> requireOffice(content);
            case PDF -> FileType.PDF;
            case PNG -> FileType.PNG;
            case JPEG -> FileType.JPEG;
            case OTHER -> FileType.TEXT;
            default -> throw new RuleBroken(Fault.of("evidence-type-unknown", kind, declared.mediaType()));
        };
        if (found == FileType.TEXT && declared != FileType.TEXT && !isText(content)) {
            throw new RuleBroken(Fault.of("evidence-type-unknown", kind, declared.mediaType()));
        }
        if (found != declared) {
            throw new RuleBroken(Fault.of("evidence-type-differs", found.mediaType(), declared.mediaType()));
        }
        switch (found) {
            case PDF -> PdfInspection.requireHarmless(content);
            case PNG -> Picture.requirePng(content);
            case JPEG -> Picture.requireJpeg(content);
            case TEXT -> requireText(content);
            case DOCX, XLSX, OFD -> {
                // archives were judged by their parts
            }
        }
        requireOneKind(found, content);
    }

    private FileType requireOffice(byte[] content) {
        try {
            Path file = Files.createTempFile("luzhi-evidence-", ".zip");
            try {
                Files.write(file, content);
                CompoundFile.refuse(file, "evidence-encrypted", "evidence-old-office-file");
                try (PackedFile packed = PackedFile.open(file, mostUnpacked)) {
                    FileType type = type(packed);
                    PartsInspection.requireHarmless(packed, mostUnpacked);
                    return type;
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileType type(PackedFile packed) {
        boolean isOffice = packed.holds("[Content_Types].xml");
        if (packed.holds("OFD.xml") && !isOffice) {
            return FileType.OFD;
        }
        if (isOffice && packed.holds("word/document.xml")) {
            return FileType.DOCX;
        }
        if (isOffice && packed.holds("xl/workbook.xml")) {
            return FileType.XLSX;
        }
        throw new RuleBroken(Fault.of("evidence-archive"));
    }

    private static boolean isText(byte[] content) {
        try {
            return !NO_TEXT.matcher(decoded(content)).find();
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }

    private static String decoded(byte[] content) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }

    private static void requireText(byte[] content) {
        try {
            String text = decoded(content);
            if (NO_TEXT.matcher(text).find()) {
                throw new RuleBroken(Fault.of("text-with-control-characters"));
            }
            if (MARKUP.matcher(text).lookingAt()) {
                throw new RuleBroken(Fault.of("evidence-markup"));
            }
        } catch (CharacterCodingException otherEncoding) {
            throw new RuleBroken(Fault.of("evidence-text-not-utf-8"));
        }
    }

    /** What is behind or before a document is passed over by its own program, and found by another. */
    private static void requireOneKind(FileType found, byte[] content) {
        String beginning = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1);
        if (beginning.lastIndexOf(PDF) > 0 && found != FileType.PDF) {
            throw new RuleBroken(Fault.of("evidence-of-two-types", FileKind.PDF));
        }
        boolean isPacked = found == FileType.DOCX || found == FileType.XLSX || found == FileType.OFD;
        if (!isPacked && new ArchiveFrame(ByteBuffer.wrap(content)).isThereAny()) {
            throw new RuleBroken(Fault.of("evidence-of-two-types", FileKind.ZIP));
        }
    }
}
