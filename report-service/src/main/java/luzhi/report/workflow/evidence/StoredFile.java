package luzhi.report.workflow.evidence;

import java.util.HexFormat;

/**
 * A file of evidence in the database, whose bytes are read a piece at a time.
 *
 * @param sha256 that it was kept under, in 64 hexadecimal digits
 * @param size in bytes
 * @param isIntact whether its bytes are still those it was kept for
 */
record StoredFile(String sha256, FileType type, long size, boolean isIntact) {

    byte[] digest() {
        return HexFormat.of().parseHex(sha256);
    }
}
