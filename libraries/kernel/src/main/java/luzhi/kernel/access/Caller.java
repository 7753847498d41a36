package luzhi.kernel.access;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Forbidden;
import luzhi.core.region.RegionCode;

/** Whoever sent the request at hand, as the verified token tells. */
@RequestScoped
public class Caller {

    private final JsonWebToken token;

    public Caller(JsonWebToken token) {
        this.token = token;
    }

    /** The name that writes are attributed to. */
    public String name() {
        return token.getName();
    }

    /** The token itself, to call another service on this caller's behalf. */
    public String bearer() {
        return "Bearer " + token.getRawToken();
    }

    /**
     * The region whose subtree the caller may see.
     *
     * @throws Forbidden if the token names none
     */
    public RegionCode region() {
        return claimedRegion().orElseThrow(() -> new Forbidden(Fault.of("token-without-region")));
    }

    public boolean covers(RegionCode region) {
        return region().covers(region);
    }

    private Optional<RegionCode> claimedRegion() {
        Object claim = token.getClaim("region");
        try {
            return claim == null ? Optional.empty() : Optional.of(new RegionCode(claim.toString()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
