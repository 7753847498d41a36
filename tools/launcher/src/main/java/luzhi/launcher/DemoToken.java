package luzhi.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;

import io.smallrye.jwt.build.Jwt;

/** Who may try the suite out: one token for each kind of user, good for that user's region and roles only. */
enum DemoToken {
    PROVINCE("province", "620000", List.of("reviewer", "admin")), CITY("city", "620700",
            List.of("reporter", "reviewer")), COUNTY("county-620702", "620702",
                    List.of("reporter")), AUDITOR("auditor", "620000", List.of("inspector"));

    static final String ISSUER = "https://luzhi.local";
    private static final String AUDIENCE = "luzhi";
    private static final Duration VALIDITY = Duration.ofDays(30);

    private final String user;
    private final String region;
    private final List<String> roles;

    DemoToken(String user, String region, List<String> roles) {
        this.user = user;
        this.region = region;
        this.roles = roles;
    }

    String user() {
        return user;
    }

    String mint(SigningKey key, Instant now) {
        return mint(key, user, region, roles, now);
    }

    static String mint(SigningKey key, String user, String region, List<String> roles, Instant now) {
        return Jwt.issuer(ISSUER).audience(AUDIENCE).subject(user).upn(user).groups(new LinkedHashSet<>(roles))
                .claim("region", region).issuedAt(now).expiresAt(now.plus(VALIDITY)).sign(key.forTokens());
    }

    Path file(Path folder) {
        return folder.resolve(user + ".jwt");
    }

    /** Mints all of them anew, so that none is ever about to expire. */
    static void writeAll(Path folder, SigningKey key, Instant now) {
        for (DemoToken token : values()) {
            RunFolder.write(token.file(folder), token.mint(key, now));
        }
    }
}
