package luzhi.kernel.access;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;

import luzhi.core.problem.Faults;
import luzhi.core.problem.Forbidden;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;

/**
 * Keeps every operation inside the caller's subtree, by the parameters {@code region} and {@code within}. An operation
 * that names no region is refused unless it declares with {@link Scoped} why it may, or is open to everybody.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 10)
public class RegionScopeFilter implements ContainerRequestFilter {

    private final Caller caller;
    private final RegionDirectory directory;

    @Context
    ResourceInfo operation;

    public RegionScopeFilter(Caller caller, RegionDirectory directory) {
        this.caller = caller;
        this.directory = directory;
    }

    /**
     * @throws RuleBroken if a region does not exist or none is named
     * @throws Forbidden if one lies outside the caller's subtree
     */
    @Override
    public void filter(ContainerRequestContext request) {
        if (isOpenToEverybody()) {
            return;
        }
        RegionOf place = regionOf();
        List<String> named = parameters(request.getUriInfo()).toList();
        switch (place) {
            case PARAMETERS -> require(named, caller::covers);
            case PARAMETERS_IF_ANY -> requireIfAny(named, caller::covers);
            case PARAMETERS_OR_ABOVE -> requireIfAny(named,
                    region -> caller.covers(region) || region.isAboveCities() && region.covers(caller.region()));
            case BODY, NOTHING -> caller.region();
        }
    }

    private boolean isOpenToEverybody() {
        return operation.getResourceMethod() == null
                || operation.getResourceMethod().isAnnotationPresent(PermitAll.class);
    }

    private RegionOf regionOf() {
        Scoped scoped = operation.getResourceMethod().getAnnotation(Scoped.class);
        return scoped == null ? RegionOf.PARAMETERS : scoped.value();
    }

    private static Stream<String> parameters(UriInfo uri) {
        return Stream.of(uri.getQueryParameters(), uri.getPathParameters())
                .flatMap(named -> Stream.of("region", "within").map(named::get))
                .filter(values -> values != null)
                .flatMap(List::stream);
    }

    private void requireIfAny(List<String> regions, Predicate<RegionCode> permitted) {
        if (regions.isEmpty()) {
            caller.region();
        } else {
            require(regions, permitted);
        }
    }

    private void require(List<String> regions, Predicate<RegionCode> permitted) {
        Faults unknown = new Faults();
        Faults foreign = new Faults();
        if (regions.isEmpty()) {
            unknown.at("region", "region-required");
        }
        for (String text : regions) {
            if (!isKnown(text)) {
                unknown.at("region", "unknown-region", text);
            } else if (!permitted.test(new RegionCode(text))) {
                foreign.at("region", "region-out-of-scope", new RegionCode(text), caller.region());
            }
        }
        foreign.throwIfAnyForbidden();
        unknown.throwIfAny();
    }

    private boolean isKnown(String text) {
        try {
            return directory.knows(new RegionCode(text));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
