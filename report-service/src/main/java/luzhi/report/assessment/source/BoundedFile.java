package luzhi.report.assessment.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A file as a service sends it, up to a length, and for no longer than it may take: what stops is closed, and whoever reads is told. */
final class BoundedFile extends FilterInputStream {

    private final long limit;
    private final CompletableFuture<Void> deadline = new CompletableFuture<>();
    private long received;

    BoundedFile(InputStream file, long limit, Duration patience) {
        super(file);
        this.limit = limit;
        deadline.completeOnTimeout(null, patience.toNanos(), TimeUnit.NANOSECONDS).thenRunAsync(this::stop);
    }

    private void stop() {
        try {
            in.close();
        } catch (IOException broken) {
            // then it has ended
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        received += Math.max(read, 0);
        if (received > limit) {
            throw new BoundedBody.TooLong(limit);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        deadline.cancel(false);
        in.close();
    }
}
