package luzhi.report.workflow.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Small files of every kind, sound and otherwise. */
final class EvidenceFiles {

    static final byte[] TEXT = bytes("会议纪要：足额征收教育费附加。\n");
    static final byte[] PDF = pdf(document -> {
    });
    static final byte[] PNG = picture("png");
    static final byte[] JPEG = picture("jpg");
    static final byte[] OLD_OFFICE = compound("WordDocument");
    static final byte[] ENCRYPTED = compound("EncryptedPackage");

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

    /** A PDF of one page, with something done to it. */
    static byte[] pdf(Consumer<PDDocument> change) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            change.accept(document);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] picture(String format) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of old Office with a stream of this name. */
    static byte[] compound(String stream) {
        try (POIFSFileSystem file = new POIFSFileSystem(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            file.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
