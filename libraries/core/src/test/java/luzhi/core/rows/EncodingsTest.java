package luzhi.core.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which encoding a file is taken to be in that says nothing of it. */
class EncodingsTest {

    private static final int FILES = 500;

    /** With so many characters of the first level of GB 2312, those in daily use. */
    private static String row(Random random, int characters) {
        StringBuilder row = new StringBuilder("620702,");
        for (int i = 0; i < characters; i++) {
            byte[] common = {(byte) (0xB0 + random.nextInt(0x27)), (byte) (0xA1 + random.nextInt(0x5E))};
            row.append(new String(common, Encodings.GB18030));
        }
        return row.append("\r\n").toString();
    }

    /** As it happens where rows of two files are put together: read as GB 18030, all of it might be characters. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20261123})
    void oneWrongRowMakesNoOtherEncoding(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < FILES; i++) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            for (int rows = 1 + random.nextInt(3); rows > 0; rows--) {
                file.writeBytes(row(random, 4 + 2 * random.nextInt(3)).getBytes(StandardCharsets.UTF_8));
            }
            file.writeBytes(row(random, 4).getBytes(Encodings.GB18030));
            assertEquals(StandardCharsets.UTF_8, Encodings.of(file.toByteArray(), true, null), "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261123})
    void gb18030IsToldFromUtf8(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < FILES; i++) {
            StringBuilder file = new StringBuilder("region,name\r\n");
            for (int rows = 1 + random.nextInt(3); rows > 0; rows--) {
                file.append(row(random, 6 + random.nextInt(6)));
            }
            assertEquals(StandardCharsets.UTF_8,
                    Encodings.of(file.toString().getBytes(StandardCharsets.UTF_8), true, null), "seed " + seed);
            assertEquals(Encodings.GB18030, Encodings.of(file.toString().getBytes(Encodings.GB18030), true, null),
                    () -> "seed " + seed + ": " + file);
        }
    }
}
