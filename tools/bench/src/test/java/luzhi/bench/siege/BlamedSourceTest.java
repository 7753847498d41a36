package luzhi.bench.siege;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

class BlamedSourceTest {

    private final BlamedSource.WordFiles files = new BlamedSource.WordFiles();

    private static byte[] document(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void eachWordFileIsToldByWhatItSaysHoweverOftenItComes() throws IOException {
        byte[] sound = document("word/document.xml", "数据来源均正常");
        byte[] blaming = document("word/document.xml", "教育经费：未及时回应");
        for (int i = 0; i < 2; i++) {
            assertFalse(files.blame(sound));
            assertTrue(files.blame(blaming));
        }
        assertThrows(IOException.class, () -> files.blame(document("word/styles.xml", "")));
    }
}
