package luzhi.kernel.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

import jakarta.ws.rs.core.MediaType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.problem.Refusal;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;

/** The only file of a form, whatever it holds and however it arrives. */
class FormFilesTest {

    private static final String BOUNDARY = "limit-of-parts";
    private static final char LAST_OF_BOUNDARY = 's';
    private static final MediaType FORM = MediaType.valueOf("multipart/form-data; boundary=" + BOUNDARY);
    private static final List<String> FIELD = List.of(FileForm.FIELD);
    private static final List<MediaType> ANYTHING = List.of(MediaType.WILDCARD_TYPE);
    private static final String HEAD = "--" + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
    private static final String END = "\r\n--" + BOUNDARY + "--\r\n";
    private static final String ALMOST_THE_END = "\r\n--" + BOUNDARY;
    private static final long SEED = 20261129;

    private final RandomGenerator random = new Random(SEED);

    private static byte[] form(byte[] file) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(HEAD.getBytes(StandardCharsets.UTF_8));
        form.writeBytes(file);
        form.writeBytes(END.getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    /** Much that looks like the end, and is not. */
    private byte[] file(int length) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        while (file.size() < length) {
            file.writeBytes(ALMOST_THE_END.substring(0, random.nextInt(ALMOST_THE_END.length()))
                    .getBytes(StandardCharsets.UTF_8));
            int next = random.nextInt(4) == 0 ? '\r' : random.nextInt(256);
            file.write(next == LAST_OF_BOUNDARY ? '\n' : next);
        }
        return file.toByteArray();
    }

    /** Bytes that arrive a few at a time. */
    private InputStream arriving(byte[] bytes, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1 + random.nextInt(most)));
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 60, 9_000, 100_000})
    void whatComesOutIsWhatWentInHoweverItArrives(int most) throws IOException {
        byte[] file = file(100_000);
        try (FormFiles part = new FormFiles(arriving(form(file), most), FORM, FIELD, ANYTHING)) {
            assertArrayEquals(file, part.readAllBytes());
            assertEquals(-1, part.read());
        }
    }

    @Test
    void aFileMayBeEmpty() throws IOException {
        try (FormFiles part = new FormFiles(arriving(form(new byte[0]), 5), FORM, FIELD, ANYTHING)) {
            assertEquals(MediaType.valueOf("text/csv"), part.type());
            assertEquals(-1, part.read());
        }
    }

    /** It is read to its end and is what it was, or refused: nothing else happens, and nothing without end. */
    @Test
    void whatIsDamagedAnywhereIsReadOrRefused() throws IOException {
        int refused = 0;
        for (int round = 0; round < 2_000; round++) {
            byte[] form = form(file(random.nextInt(300)));
            form[random.nextInt(form.length)] = (byte) random.nextInt(256);
            try (FormFiles part = new FormFiles(arriving(form, 50), FORM, FIELD, ANYTHING)) {
                assertTrue(part.readAllBytes().length <= form.length);
            } catch (Refusal told) {
                refused++;
            }
        }
        assertTrue(refused > 0, "some damage matters");
    }

    @Test
    void aFormThatIsCutOffIsNeverTakenForWhole() {
        byte[] form = form(file(200));
        int needed = form.length - "\r\n".length();
        for (int length = 0; length < needed; length++) {
            byte[] cut = Arrays.copyOf(form, length);
            assertThrows(Refusal.class, () -> {
                try (FormFiles part = new FormFiles(arriving(cut, 30), FORM, FIELD, ANYTHING)) {
                    part.readAllBytes();
                }
            }, () -> "cut off after " + cut.length + " bytes");
        }
    }

    private static byte[] formOf(String... namesAndContents) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            form.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + namesAndContents[i]
                    + "\"; filename=\"" + namesAndContents[i] + ".txt\"\r\n\r\n" + namesAndContents[i + 1] + "\r\n");
        }
        return form.append("--" + BOUNDARY + "--\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private FormFiles two(byte[] form, int most) throws IOException {
        return new FormFiles(arriving(form, most), FORM, List.of("earlier", "later"), ANYTHING);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 60, 9_000, 100_000})
    void filesComeOneAfterTheOtherHoweverTheyArrive(int most) throws IOException {
        for (int length : new int[]{0, 1, 300, 30_000}) {
            String first = "一".repeat(length);
            String second = "二".repeat(300 - length % 300);
            try (FormFiles files = two(formOf("earlier", first, "later", second), most)) {
                assertEquals(first, new String(files.readAllBytes(), StandardCharsets.UTF_8));
                assertEquals(-1, files.read());
                files.next();
                assertEquals("text/plain", files.type().toString());
                assertEquals(second, new String(files.readAllBytes(), StandardCharsets.UTF_8));
                assertEquals(-1, files.read());
            }
            try (FormFiles files = two(formOf("earlier", first, "later", second), most)) {
                files.next();
                assertEquals(second, new String(files.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void oneThatIsMissingComesInAnotherPlaceOrTwiceIsRefused() {
        for (byte[] form : List.of(formOf("earlier", "1"), formOf("later", "2", "earlier", "1"),
                formOf("earlier", "1", "earlier", "2"), formOf("earlier", "1", "later", "2", "later", "3"),
                formOf("earlier", "1", "later", "2", "more", "3"))) {
            assertThrows(Refusal.class, () -> {
                try (FormFiles files = two(form, 50)) {
                    files.next();
                    files.readAllBytes();
                }
            }, () -> new String(form, StandardCharsets.UTF_8));
        }
    }

    private static String text(String field, String said) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + said + "\r\n";
    }

    private FormFiles withTexts(String texts, byte[] file, int most) throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(texts.getBytes(StandardCharsets.UTF_8));
        form.writeBytes(form(file));
        return new FormFiles(arriving(form.toByteArray(), most), FORM, FIELD, ANYTHING, Set.of("note", "blank"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 9_000, 100_000})
    void textsBeforeTheFileAreReadAsTheyWereTyped(int most) throws IOException {
        byte[] file = file(50_000);
        String long20k = "数".repeat(7_000);
        try (FormFiles part = withTexts(text("note", "一\r\n\"二\"") + text("blank", "") + text("note", long20k), file,
                most)) {
            assertEquals(Map.of("note", List.of("一\r\n\"二\"", long20k), "blank", List.of("")), part.texts());
            assertArrayEquals(file, part.readAllBytes());
        }
    }

    @Test
    void textsAreBoundedAndNoOthersAreTaken() {
        assertThrows(TooLarge.class, () -> withTexts(text("note", "x".repeat(60_000)), new byte[1], 9_000));
        assertThrows(RuleBroken.class, () -> withTexts(text("other", "x"), new byte[1], 50));
        byte[] behind = (HEAD + "x\r\n" + text("note", "late") + "--" + BOUNDARY + "--\r\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThrows(RuleBroken.class, () -> new FormFiles(arriving(behind, 50), FORM, FIELD, ANYTHING,
                Set.of("note")).readAllBytes());
    }
}
