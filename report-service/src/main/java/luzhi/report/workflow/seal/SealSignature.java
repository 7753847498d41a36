package luzhi.report.workflow.seal;

import java.util.List;

/**
 * A signature as it is kept beside a seal.
 *
 * @param key the id of the key that signed
 * @param jws detached JWS in compact form (RFC 7515, appendix F)
 */
record SealSignature(String key, String jws) {

    /** Whether one of these keys, the one it names, signed that content. */
    boolean holds(byte[] content, List<PublishedKey> keys) {
        return keys.stream().filter(each -> each.id().equals(key)).anyMatch(each -> each.signed(content, jws));
    }
}
