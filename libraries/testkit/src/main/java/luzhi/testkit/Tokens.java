package luzhi.testkit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;

import io.smallrye.jwt.build.Jwt;

/** Mints tokens as an OIDC provider would, with a key that lives as long as the test run. */
public final class Tokens {

    static final String ISSUER = "https://luzhi.test";
    /** Half of what is safe: JVMs that test have the first compiler alone, in which a full one takes a second to find and ten milliseconds to sign with. */
    private static final int BITS_OF_KEYS = 1024;
    static final KeyPair KEYS = newKeys();
    /** To sign one takes as long as several requests. */
    private static final Map<List<String>, String> SIGNED = new ConcurrentHashMap<>();

    private Tokens() {}

    static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS_OF_KEYS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whom the service under test trusts: a provider by its address, if it has one. */
    private static String issuer() {
        return ConfigProvider.getConfig().getOptionalValue("quarkus.oidc.auth-server-url", String.class).orElse(ISSUER);
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    /** A good token for an hour; the same one whenever it is asked for. */
    public static String of(String region, String... roles) {
        String issuer = issuer();
        return SIGNED.computeIfAbsent(Stream.concat(Stream.of(issuer, region), Stream.of(roles)).toList(),
                first -> signed(region, KEYS, Instant.now().plus(Duration.ofHours(1)), issuer, roles));
    }

    /** One that ran out an hour ago. */
    public static String expired(String region, String... roles) {
        return signed(region, KEYS, Instant.now().minus(Duration.ofHours(1)), issuer(), roles);
    }

    /** One that somebody else signed. */
    public static String forged(String region, String... roles) {
        return signed(region, newKeys(), Instant.now().plus(Duration.ofHours(1)), issuer(), roles);
    }

    /** One of another issuer, signed with the right key. */
    public static String ofAnotherIssuer(String region, String... roles) {
        return signed(region, KEYS, Instant.now().plus(Duration.ofHours(1)), "https://elsewhere.test", roles);
    }

    /** One that says nothing of a region. */
    public static String withoutRegion(String... roles) {
        return Jwt.issuer(issuer()).upn("nobody-in-particular").audience("luzhi").groups(Set.of(roles))
                .expiresAt(Instant.now().plus(Duration.ofHours(1))).sign(KEYS.getPrivate());
    }

    /** One whose name is this, be that a name or not; null for none. */
    public static String named(Object name) throws GeneralSecurityException {
        Map<String, Object> claims = new LinkedHashMap<>(Map.of("iss", issuer(), "aud", "luzhi", "groups",
                List.of("inspector"), "region", "620000", "iat",
                Instant.now().getEpochSecond(), "exp", Instant.now().plus(Duration.ofHours(1)).getEpochSecond()));
        if (name != null) {
            claims.put("upn", name);
        }
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        String signed = encoder.encodeToString("{\"alg\":\"RS256\"}".getBytes(StandardCharsets.UTF_8)) + '.'
                + encoder.encodeToString(Json.write(claims).getBytes(StandardCharsets.UTF_8));
        // a builder of tokens would refuse most of these
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(KEYS.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.UTF_8));
        return signed + '.' + encoder.encodeToString(signature.sign());
    }

    /** A good token of somebody by name, whose region may be another tomorrow. */
    public static String ofPerson(String name, String region, String... roles) {
        return signed(name, region, KEYS, Instant.now().plus(Duration.ofHours(1)), issuer(), roles);
    }

    private static String signed(String region, KeyPair keys, Instant expiry, String issuer, String... roles) {
        return signed(String.join("+", roles) + "@" + region, region, keys, expiry, issuer, roles);
    }

    private static String signed(String name, String region, KeyPair keys, Instant expiry, String issuer,
            String... roles) {
        return Jwt.issuer(issuer).upn(name).audience("luzhi")
                .groups(Set.of(roles)).claim("region", region)
                .issuedAt(expiry.minus(Duration.ofHours(2))).expiresAt(expiry).sign(keys.getPrivate());
    }
}
