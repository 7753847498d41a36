package luzhi.report.assessment.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class BoundedFileTest {

    private static final byte[] CONTENT = {1, 2, 3};

    private static BoundedFile file(long limit) {
        return new BoundedFile(new ByteArrayInputStream(CONTENT), limit, Duration.ofMinutes(1));
    }

    @Test
    void aFileOfTheGreatestLengthComesWhole() throws IOException {
        try (InputStream file = file(3)) {
            assertArrayEquals(CONTENT, file.readAllBytes());
        }
    }

    @Test
    void aLongerOneIsNotReadToItsEnd() throws IOException {
        try (InputStream file = file(2)) {
            assertThrows(BoundedBody.TooLong.class, file::readAllBytes);
        }
    }

    @Test
    void whatTakesTooLongIsClosed() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        InputStream stuck = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public void close() {
                closed.countDown();
            }
        };
        try (InputStream file = new BoundedFile(stuck, 100, Duration.ofMillis(1))) {
            assertTrue(closed.await(10, TimeUnit.SECONDS));
            assertTrue(file.read() >= 0);
        }
    }
}
