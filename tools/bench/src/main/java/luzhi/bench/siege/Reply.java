package luzhi.bench.siege;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * What came of a request.
 *
 * @param status of the answer; 0 if none came whole, be it that the connection broke or that it took too long
 * @param retryAfter in how many seconds to come again; negative if that was not told
 * @param blames whether it says of some service that figures could not be had from it
 * @param body its beginning, of a bounded length; empty unless somebody wanted to keep it
 * @param time from the first byte sent to the last one read
 */
record Reply(int status, int retryAfter, boolean blames, byte[] body, Duration time) {

    private static final int BUSY = 503;

    /** What became of it. */
    enum Fate {
        /** It got what it asked for. */
        ANSWERED,
        /** It was told what is wrong with it, or to come again. */
        REFUSED,
        /** Anything else. */
        FAILED
    }

    static Reply none(Duration time) {
        return new Reply(0, -1, false, new byte[0], time);
    }

    Fate fate() {
        if (blames) {
            return Fate.FAILED;
        }
        return switch (status / 100) {
            case 2, 3 -> Fate.ANSWERED;
            case 4 -> Fate.REFUSED;
            default -> comesAgain() ? Fate.REFUSED : Fate.FAILED;
        };
    }

    /** Whether it was told to come again, and when. */
    boolean comesAgain() {
        return status == BUSY && retryAfter >= 0;
    }

    Reply blaming(boolean blamesToo) {
        return new Reply(status, retryAfter, blames || blamesToo, body, time);
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** @throws IllegalStateException if it is no answer */
    Reply require(String what) {
        if (fate() != Fate.ANSWERED) {
            throw new IllegalStateException(what + " was answered " + status + ": " + text());
        }
        return this;
    }
}
