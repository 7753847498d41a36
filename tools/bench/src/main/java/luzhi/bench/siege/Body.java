package luzhi.bench.siege;

import java.nio.charset.StandardCharsets;

/**
 * What a request brings along: the same piece some times over, so that a large one takes no memory here.
 *
 * @param announced whether its length is told beforehand; else it is sent in chunks
 */
record Body(String type, byte[] piece, int times, boolean announced) {

    static final String JSON = "application/json";
    static final String CSV = "text/csv";
    static final String LINES = "application/x-ndjson";
    static final String TEXT = "text/plain; charset=UTF-8";
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static final Body NONE = new Body("", new byte[0], 0, false);

    static Body of(String type, byte[] bytes) {
        return new Body(type, bytes, 1, true);
    }

    static Body of(String type, String text) {
        return of(type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Without saying how long it is. */
    static Body unannounced(String type, byte[] piece, int times) {
        return new Body(type, piece, times, false);
    }

    boolean isNone() {
        return times == 0;
    }

    long length() {
        return (long) piece.length * times;
    }
}
