package luzhi.report.workflow.seal;

import java.util.HexFormat;
import java.util.Optional;

import luzhi.kernel.http.EntityTags;

/**
 * A seal as the database has it.
 *
 * @param seal what the row says
 * @param content the bytes sealed
 * @param signature over the content; nothing if the installation had no key then
 */
record StoredSeal(Seal seal, byte[] content, Optional<SealSignature> signature) {

    /** The SHA-256 that the bytes have, whatever the row says. */
    String computedSha256() {
        return sha256(content);
    }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(EntityTags.sha256().digest(content));
    }
}
