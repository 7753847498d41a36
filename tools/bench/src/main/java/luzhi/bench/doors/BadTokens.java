package luzhi.bench.doors;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.bench.siege.Suite;

/** Tokens signed with the right key that do not say what they should. */
final class BadTokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long VALID_SECONDS = 86_400;
    private static final List<Object> NAMES = Arrays.asList(null, 7, true, "", " ", "\u0000", "\u200b\u200c", "\u202e",
            "\r\n", List.of("a"), Map.of("a", 1),
            "a\r\nb", "x".repeat(5000), "\ud83d\udca9", "\u3164", "\ufeff");
    private static final List<Object> REGIONS = Arrays.asList(null, 620000, "", "62", "999999", "abcdef",
            List.of("620000"), true, " 620000", "62000\u0030\u200b");
    private static final List<Object> GROUPS = Arrays.asList(null, "admin", List.of(), List.of(7), List.of(""),
            List.of("root"), Map.of(), List.of(List.of("admin")), 1);

    private BadTokens() {}

    /** One for each way in which a token can be wrong. */
    static List<String> of(Suite suite) {
        List<String> tokens = new ArrayList<>();
        for (Object name : NAMES) {
            tokens.add(suite.token(with("upn", name, "sub", name)));
        }
        REGIONS.forEach(region -> tokens.add(suite.token(with("region", region))));
        GROUPS.forEach(groups -> tokens.add(suite.token(with("groups", groups))));
        long now = Instant.now().getEpochSecond();
        tokens.add(suite.token(with("exp", now - VALID_SECONDS)));
        tokens.add(suite.token(with("exp", "tomorrow")));
        tokens.add(suite.token(with("iss", "https://elsewhere")));
        tokens.add(suite.token(with("aud", "somebody")));
        tokens.add(suite.token(with("nbf", now + VALID_SECONDS)));
        String sound = suite.token(with("upn", "door"));
        tokens.add(sound.substring(0, sound.lastIndexOf('.') + 1));
        tokens.add(sound + "x");
        tokens.add("eyJhbGciOiJub25lIn0" + sound.substring(sound.indexOf('.'), sound.lastIndexOf('.') + 1));
        return tokens;
    }

    /** What a sound token says, but for these claims; null for leaving one out. */
    static String with(Object... changes) {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>(
                Map.of("iss", "https://luzhi.local", "aud", "luzhi", "sub", "door", "upn", "door",
                        "groups", List.of("reporter", "reviewer", "inspector", "admin"), "region", "620000", "iat", now,
                        "exp", now + VALID_SECONDS));
        for (int i = 0; i < changes.length; i += 2) {
            if (changes[i + 1] == null) {
                claims.remove((String) changes[i]);
            } else {
                claims.put((String) changes[i], changes[i + 1]);
            }
        }
        try {
            return JSON.writeValueAsString(claims);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
