package luzhi.claims.pdf;

import java.io.IOException;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Bytes that may be read so many times and no more: a file can be made so that a parser begins again and again. */
final class MeteredBytes implements RandomAccessRead {

    private final RandomAccessRead bytes;
    private long left;

    /** @param most bytes that may be read in all */
    MeteredBytes(byte[] content, long most) {
        this.bytes = new RandomAccessReadBuffer(content);
        this.left = most;
    }

    /** Whether more was asked for. */
    boolean isUsedUp() {
        return left < 0;
    }

    private void take(long count) throws IOException {
        left -= count;
        if (left < 0) {
            throw new IOException("Read too often");
        }
    }

    @Override
    public int read() throws IOException {
        take(1);
        return bytes.read();
    }

    @Override
    public int read(byte[] block, int offset, int length) throws IOException {
        take(Math.max(1, Math.min(length, bytes.length() - bytes.getPosition())));
        return bytes.read(block, offset, length);
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
