package luzhi.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", ISSUER);
        claims.put("aud", AUDIENCE);
        claims.put("sub", user);
        claims.put("upn", user);
        claims.put("groups", roles);
        claims.put("region", region);
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(VALIDITY).getEpochSecond());
        return key.sign(claims);
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
