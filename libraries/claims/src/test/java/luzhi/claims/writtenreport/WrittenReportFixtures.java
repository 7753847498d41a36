package luzhi.claims.writtenreport;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Files as they come in. */
final class WrittenReportFixtures {

    /** What a sender says of a file. */
    record Type(String mediaType, String charset) {}

    static final Type TEXT = new Type(WrittenReportFile.TEXT, null);
    static final Type DOCX = new Type(WrittenReportFile.DOCX, null);

    static final WrittenReportLimits LIMITS = limits(1 << 20, 4 << 20, 10_000);

    private WrittenReportFixtures() {}

    static WrittenReportLimits limits(long file, long unpacked, int text) {
        return new WrittenReportLimits(file, unpacked, text);
    }

    static WrittenReport read(byte[] content, Type type) {
        return read(content, type, LIMITS);
    }

    static WrittenReport read(byte[] content, Type type, WrittenReportLimits limits) {
        try (WrittenReportFile file = receive(new ByteArrayInputStream(content), type, limits)) {
            return file.read();
        }
    }

    static WrittenReportFile receive(InputStream content, Type type, WrittenReportLimits limits) {
        return WrittenReportFile.receive(content, type.mediaType(), type.charset(), limits);
    }

    static Type text(String charset) {
        return new Type(WrittenReportFile.TEXT, charset);
    }
}
