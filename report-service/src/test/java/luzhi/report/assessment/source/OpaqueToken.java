package luzhi.report.assessment.source;

import java.util.Set;

import org.eclipse.microprofile.jwt.JsonWebToken;

/** A token of which only the raw text is looked at. */
final class OpaqueToken implements JsonWebToken {

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
        return Set.of();
    }

    @Override
    public <T> T getClaim(String name) {
        return null;
    }
}
