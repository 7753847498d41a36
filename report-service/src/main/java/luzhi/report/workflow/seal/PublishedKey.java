package luzhi.report.workflow.seal;

import java.security.PublicKey;
import java.util.Map;

import org.jose4j.base64url.Base64Url;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.HashUtil;
import org.jose4j.lang.JoseException;

/**
 * A public key that seals of this installation are, or were, signed with.
 *
 * @param id its thumbprint (RFC 7638)
 * @param point its 32 bytes in base64url: {@code x} of a JSON Web Key (RFC 8037)
 */
record PublishedKey(String id, String point) {

    private static final AlgorithmConstraints ONLY_OURS = new AlgorithmConstraints(
            AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA);

    static PublishedKey of(PublicKey key) {
        try {
            PublicJsonWebKey web = PublicJsonWebKey.Factory.newPublicJwk(key);
            return new PublishedKey(web.calculateBase64urlEncodedThumbprint(HashUtil.SHA_256),
                    (String) web.toParams(OutputControlLevel.PUBLIC_ONLY).get("x"));
        } catch (JoseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Whether this is a detached signature of this key over that content. */
    boolean signed(byte[] content, String signature) {
        JsonWebSignature check = new JsonWebSignature();
        check.setAlgorithmConstraints(ONLY_OURS);
        try {
            check.setCompactSerialization(signature);
            check.setEncodedPayload(Base64Url.encode(content));
            check.setKey(PublicJsonWebKey.Factory
                    .newPublicJwk(Map.<String, Object>of("kty", "OKP", "crv", "Ed25519", "x", point)).getPublicKey());
            return check.verifySignature();
        } catch (JoseException malformed) {
            return false;
        }
    }
}
