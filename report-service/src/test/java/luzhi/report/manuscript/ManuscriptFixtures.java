package luzhi.report.manuscript;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.util.Map;

import jakarta.ws.rs.core.MediaType;

import io.quarkus.runtime.configuration.MemorySize;

/** Files as they come in. */
final class ManuscriptFixtures {

    static final MediaType TEXT = new MediaType("text", "plain");
    static final MediaType DOCX = new MediaType("application",
            "vnd.openxmlformats-officedocument.wordprocessingml.document");

    /** How large a file may be. */
    record Limits(MemorySize largestFile, MemorySize largestUnpacked, int longestText)
            implements
                ManuscriptConfiguration {}

    static final Limits LIMITS = limits(1 << 20, 4 << 20, 10_000);

    private ManuscriptFixtures() {}

    static Limits limits(long file, long unpacked, int text) {
        return new Limits(new MemorySize(BigInteger.valueOf(file)), new MemorySize(BigInteger.valueOf(unpacked)), text);
    }

    static Manuscript read(byte[] content, MediaType type) {
        return read(content, type, LIMITS);
    }

    static Manuscript read(byte[] content, MediaType type, ManuscriptConfiguration limits) {
        try (ManuscriptFile file = ManuscriptFile.receive(new ByteArrayInputStream(content), type, limits)) {
            return file.read();
        }
    }

    static MediaType text(String charset) {
        return new MediaType("text", "plain", Map.of("charset", charset));
    }
}
