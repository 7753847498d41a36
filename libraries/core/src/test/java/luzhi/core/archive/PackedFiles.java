package luzhi.core.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Refusal;

/** Packed files made by hand, part by part, and what becomes of them. */
final class PackedFiles {

    static final String TYPES = "[Content_Types].xml";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String MICROSOFT = "http://schemas.microsoft.com/office/2006/relationships/";
    static final long MOST = 64L << 20;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A Word file with nothing in it that anybody minds. */
    static PackedFiles word() {
        return new PackedFiles().with(TYPES, types("<Override PartName=\"/word/document.xml\" ContentType="
                + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"))
                .with("_rels/.rels", relationships(relationship(OFFICE + "officeDocument", "word/document.xml", "")))
                .with("word/document.xml", "<document/>");
    }

    static String types(String entries) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + entries + "</Types>";
    }

    static String relationships(String entries) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + entries
                + "</Relationships>";
    }

    /** @param more attributes */
    static String relationship(String type, String target, String more) {
        return "<Relationship Id=\"r1\" Type=\"" + type + "\" Target=\"" + target + "\" " + more + "/>";
    }

    PackedFiles with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    PackedFiles with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    /** With a relationship of the document. */
    PackedFiles related(String type, String target, String more) {
        return with("word/_rels/document.xml.rels", relationships(relationship(type, target, more)));
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What is said of it, as the code of each fault and what it names first; empty if it is taken. */
    String judged() {
        return judged(bytes(), MOST);
    }

    static String judged(byte[] content, long mostUnpacked) {
        try {
            Path file = Files.write(Files.createTempFile("luzhi-packed-", ".zip"), content);
            try (PackedFile packed = PackedFile.open(file, mostUnpacked)) {
                PartsInspection.requireHarmless(packed, mostUnpacked);
                return "";
            } catch (Refusal refused) {
                return String.join("; ", refused.faults().stream().map(PackedFiles::told).toList());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(Fault fault) {
        return (fault.code() + " " + (fault.arguments().isEmpty() ? "" : fault.arguments().get(0))).strip();
    }
}
