package luzhi.report.assessment.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An answer read while it comes, up to a length: a service gone mad must not take this one along. */
final class BoundedStream extends FilterInputStream {

    private final long limit;
    private long received;

    BoundedStream(InputStream answer, long limit) {
        super(answer);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int more) throws IOException {
        received += more;
        if (received > limit) {
            throw new BoundedBody.TooLong(limit);
        }
    }
}
