package luzhi.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.smallrye.jwt.build.Jwt;

/** Who may try the suite out: one token for each kind of user, good for that user's region and roles only. */
enum DemoToken {
    COUNTY("county-620702", "620702", List.of("reporter"), "县填报（甘州区）", "County reporter (Ganzhou)"), COUNTY_REVIEWER(
            "county-620702-reviewer", "620702", List.of("reviewer"), "县审核（甘州区）",
            "County reviewer (Ganzhou)"), CITY("city", "620700", List.of("reporter", "reviewer"), "市（张掖市）",
                    "City (Zhangye)"), PROVINCE("province", "620000", List.of("reviewer", "admin"), "省（甘肃省）",
                            "Province (Gansu)"), AUDITOR("auditor", "620000", List.of("inspector"), "督学（甘肃省）",
                                    "Inspector (Gansu)");

    static final String ISSUER = "https://luzhi.local";
    private static final String AUDIENCE = "luzhi";
    private static final Duration VALIDITY = Duration.ofDays(30);

    private final String user;
    private final String region;
    private final List<String> roles;
    private final String zh;
    private final String en;

    DemoToken(String user, String region, List<String> roles, String zh, String en) {
        this.user = user;
        this.region = region;
        this.roles = roles;
        this.zh = zh;
        this.en = en;
    }

    String user() {
        return user;
    }

    /** What it is called where people choose whom to be, in Chinese. */
    String chineseName() {
        return zh;
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

    /** Where the explorer finds all of them, by the names that people have for them. */
    static Path people(Path folder) {
        return folder.resolve("people.json");
    }

    /** The files of all of them, as people write them on a command line: {@code …/{city,province}.jwt}. */
    static String files(Path folder) {
        return folder + "/{" + Arrays.stream(values()).map(DemoToken::user).collect(Collectors.joining(",")) + "}.jwt";
    }

    /** Mints all of them anew, so that none is ever about to expire. */
    static void writeAll(Path folder, SigningKey key, Instant now) {
        ArrayNode people = JsonNodeFactory.instance.arrayNode();
        for (DemoToken each : values()) {
            String token = each.mint(key, now);
            RunFolder.write(each.file(folder), token);
            ObjectNode person = people.addObject().put("user", each.user).put("token", token);
            person.putObject("name").put("zh", each.zh).put("en", each.en);
        }
        RunFolder.write(people(folder), people.toString());
    }
}
