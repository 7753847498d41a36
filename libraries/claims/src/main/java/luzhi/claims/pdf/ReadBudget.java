package luzhi.claims.pdf;

import java.io.IOException;

/** So many bytes may be read and no more: a file can be made so that a parser begins again and again. */
final class ReadBudget implements MeteredBytes.Meter {

    private long left;

    ReadBudget(long most) {
        this.left = most;
    }

    /** Whether more was asked for. */
    boolean isUsedUp() {
        return left < 0;
    }

    @Override
    public void take(long count) throws IOException {
        left -= count;
        if (left < 0) {
            throw new IOException("Read too often");
        }
    }
}
