package luzhi.claims.pdf;

import java.io.IOException;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Bytes of which somebody is told how many are read, as often as they are. */
final class MeteredBytes implements RandomAccessRead {

    private final RandomAccessRead bytes;
    private final Meter meter;

    MeteredBytes(RandomAccessRead bytes, Meter meter) {
        this.bytes = bytes;
        this.meter = meter;
    }

    /** Is told before something is read. */
    @FunctionalInterface
    interface Meter {

        /** @throws IOException if so much may not be read any more */
        void take(long count) throws IOException;
    }

    @Override
    public int read() throws IOException {
        meter.take(1);
        return bytes.read();
    }

    @Override
    public int read(byte[] block, int offset, int length) throws IOException {
        meter.take(Math.max(1, Math.min(length, bytes.length() - bytes.getPosition())));
        return bytes.read(block, offset, length);
    }

    /** Not by {@link #seek}: what comes as a stream can only go back a little. */
    @Override
    public void rewind(int count) throws IOException {
        bytes.rewind(count);
    }

    @Override
    public int peek() throws IOException {
        meter.take(1);
        return bytes.peek();
    }

    @Override
    public long getPosition() throws IOException {
        return bytes.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        bytes.seek(position);
    }

    @Override
    public long length() throws IOException {
        return bytes.length();
    }

    @Override
    public boolean isClosed() {
        return bytes.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return bytes.isEOF();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
