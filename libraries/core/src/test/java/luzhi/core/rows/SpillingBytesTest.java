package luzhi.core.rows;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpillingBytesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3_999, 4_096, 100_000, 10_000_000})
    void givesBackWhatItWasGivenHoweverLittleItKeepsInMemory(int most) throws IOException {
        Random random = new Random(20_261_129);
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        List<byte[]> pieces = new ArrayList<>();
        try (SpillingBytes bytes = new SpillingBytes(most)) {
            for (int i = 0; i < 300; i++) {
                byte[] piece = new byte[random.nextInt(1_000)];
                random.nextBytes(piece);
                assertEquals(expected.size(), bytes.size());
                pieces.add(piece);
                bytes.append(piece);
                expected.write(piece);
            }
            long at = 0;
            for (byte[] piece : pieces) {
                assertArrayEquals(piece, bytes.read(at, piece.length));
                at += piece.length;
            }
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            bytes.writeTo(written);
            assertArrayEquals(expected.toByteArray(), written.toByteArray());
        }
    }
}
