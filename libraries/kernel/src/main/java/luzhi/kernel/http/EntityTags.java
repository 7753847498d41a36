package luzhi.kernel.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Strong entity tags (RFC 9110 §8.8.3) over the revisions that make up a representation. */
public final class EntityTags {

    /** {@code If-Match: *}: replace whatever revision is there. */
    public static final String ANY = "*";

    private static final String WEAK = "W/";
    private static final int HEX_DIGITS = 32;

    private EntityTags() {}

    /** The tag, in its quotes, of a representation made of these parts in this order. */
    public static String of(Stream<String> parts) {
        Growing tag = new Growing();
        parts.forEach(tag::add);
        return tag.end();
    }

    /** The tag of a representation that is not yet there as a whole. */
    public static final class Growing {

        private final MessageDigest digest = sha256();

        /** Its next part. */
        public void add(String part) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }

        /** The tag, in its quotes, of all parts that were added. */
        public String end() {
            return '"' + HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS) + '"';
        }
    }

    /** The tag, in its quotes, of what is told by the number of its revision alone. */
    public static String ofRevision(int revision) {
        return '"' + String.valueOf(revision) + '"';
    }

    /**
     * An answer that is told by a digest, without its content for whoever has it already.
     *
     * @param asked what the request says in {@code If-None-Match}
     */
    public static Response answer(String sha256, HttpHeaders asked, Object content) {
        String tag = '"' + sha256 + '"';
        Response.ResponseBuilder answer = isKnownBy(asked.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)
                ? Response.notModified()
                : Response.ok(content);
        return answer.header(HttpHeaders.ETAG, tag).build();
    }

    /** Whether a header {@code If-Match} names this tag. A weak one does not: who changes something has to have seen all of it. */
    public static boolean names(String header, String tag) {
        return header != null && (header.trim().equals(ANY)
                || Arrays.stream(header.split(",")).map(String::trim).anyMatch(tag::equals));
    }

    /** Whether a header {@code If-None-Match} names this tag, be it as a weak one: proxies that pack answers make it so. */
    public static boolean isKnownBy(String header, String tag) {
        return names(header, tag) || names(header, WEAK + tag);
    }

    /** A digest of every byte that tags and receipts stand for. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
