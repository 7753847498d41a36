package luzhi.report.workflow.evidence;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.core.PlainJava;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;

/** The header {@code Content-Digest} (RFC 9530): {@code sha-256=:BASE64:}, among others perhaps. */
@PlainJava
final class ContentDigest {

    static final String HEADER = "Content-Digest";

    private static final Pattern SHA_256 = Pattern.compile("(?:^|,)\\s*sha-256=:([A-Za-z0-9+/]{43}=):\\s*(?:,|$)");

    private ContentDigest() {}

    static String of(byte[] sha256) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":";
    }

    /**
     * @param header null if there is none
     * @throws RuleBroken if there is one that does not name this SHA-256
     */
    static void require(String header, byte[] sha256) {
        if (header == null) {
            return;
        }
        Matcher digest = SHA_256.matcher(header);
        if (!digest.find()) {
            throw new RuleBroken(Fault.at(HEADER, "invalid-content-digest", header));
        }
        if (!MessageDigest.isEqual(Base64.getDecoder().decode(digest.group(1)), sha256)) {
            throw new RuleBroken(Fault.at(HEADER, "content-digest-differs", digest.group(1),
                    Base64.getEncoder().encodeToString(sha256)));
        }
    }
}
