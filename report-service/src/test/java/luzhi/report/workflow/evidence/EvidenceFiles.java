package luzhi.report.workflow.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, sound and otherwise. */
final class EvidenceFiles {

    static final byte[] TEXT = bytes("会议纪要：足额征收教育费附加。\n");
    static final byte[] PDF = bytes(
            "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
    static final byte[] PNG = joined(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
            bytes("\0\0\0\rIHDR"));
    static final byte[] JPEG = joined(
            new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0},
            bytes("1234"));
    static final byte[] OLD_OFFICE = joined(
            new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
            new byte[600]);
    static final byte[] ENCRYPTED = joined(OLD_OFFICE, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));

    private static final String TYPES = "[Content_Types].xml";

    private EvidenceFiles() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[] one, byte[] other) {
        byte[] whole = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, whole, one.length, other.length);
        return whole;
    }

    static byte[] docx() {
        return zip(Map.of(TYPES, bytes("<Types/>"), "word/document.xml", bytes("<document/>")));
    }

    static byte[] xlsx() {
        return zip(Map.of(TYPES, bytes("<Types/>"), "xl/workbook.xml", bytes("<workbook/>")));
    }

    static byte[] ofd() {
        return zip(Map.of("OFD.xml", bytes("<OFD/>"), "Doc_0/Document.xml", bytes("<Document/>")));
    }

    /** A DOCX with one part more. */
    static byte[] docxWith(String part, byte[] content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(TYPES, bytes("<Types/>"));
        parts.put("word/document.xml", bytes("<document/>"));
        parts.put(part, content);
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive.toByteArray();
    }
}
