package luzhi.launcher;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Mints tokens that the services of a run trust, for those who measure a suite that {@code ./run} has started. */
public final class TokenMint {

    private final SigningKey key;

    private TokenMint(SigningKey key) {
        this.key = key;
    }

    /** @param runFolder {@code .run} of a suite that was started */
    public static TokenMint of(Path runFolder) {
        return new TokenMint(SigningKey.in(runFolder.resolve("keys")));
    }

    /** A token for a region and what is below it. */
    public String mint(String user, String region, List<String> roles) {
        return DemoToken.mint(key, user, region, roles, Instant.now());
    }
}
