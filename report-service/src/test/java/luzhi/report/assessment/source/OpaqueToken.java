package luzhi.report.assessment.source;

import java.util.Set;

import org.eclipse.microprofile.jwt.JsonWebToken;

/** A token of which only the raw text is looked at, and the region. */
final class OpaqueToken implements JsonWebToken {

    private String region = "620700";

    void comesFrom(String other) {
        region = other;
    }

    @Override
    public String getName() {
        return "somebody";
    }

    @Override
    public String getRawToken() {
        return "opaque";
    }

    @Override
    public Set<String> getClaimNames() {
        return Set.of("region");
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getClaim(String name) {
        return name.equals("region") ? (T) region : null;
    }
}
