package luzhi.report.workflow.evidence;

import java.util.HexFormat;

import luzhi.kernel.http.EntityTags;

/**
 * A file to be kept.
 *
 * @param sha256 of its bytes, in 64 hexadecimal digits
 */
public record EvidenceFile(String sha256, FileType type, byte[] content) {

    static EvidenceFile of(FileType type, byte[] content) {
        return new EvidenceFile(sha256(content), type, content);
    }

    private static String sha256(byte[] content) {
        return HexFormat.of().formatHex(EntityTags.sha256().digest(content));
    }

    byte[] digest() {
        return HexFormat.of().parseHex(sha256);
    }
}
