package luzhi.claims.writtenreport;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Files as they come in. */
final class ManuscriptFixtures {

    /** What a sender says of a file. */
    record Type(String mediaType, String charset) {}

    static final Type TEXT = new Type(ManuscriptFile.TEXT, null);
    static final Type DOCX = new Type(ManuscriptFile.DOCX, null);

    static final ManuscriptLimits LIMITS = limits(1 << 20, 4 << 20, 10_000);

    private ManuscriptFixtures() {}

    static ManuscriptLimits limits(long file, long unpacked, int text) {
        return new ManuscriptLimits(file, unpacked, text);
    }

    static Manuscript read(byte[] content, Type type) {
        return read(content, type, LIMITS);
    }

    static Manuscript read(byte[] content, Type type, ManuscriptLimits limits) {
        try (ManuscriptFile file = receive(new ByteArrayInputStream(content), type, limits)) {
            return file.read();
        }
    }

    static ManuscriptFile receive(InputStream content, Type type, ManuscriptLimits limits) {
        return ManuscriptFile.receive(content, type.mediaType(), type.charset(), limits);
    }

    static Type text(String charset) {
        return new Type(ManuscriptFile.TEXT, charset);
    }
}
