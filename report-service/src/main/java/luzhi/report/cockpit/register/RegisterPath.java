package luzhi.report.cockpit.register;

import org.jboss.resteasy.reactive.RestPath;

import luzhi.core.region.RegionCode;
import luzhi.report.assessment.source.Owner;

/**
 * The register that an address names.
 *
 * @param cycle the year of the evaluation beside which it is looked at
 * @param region whose rows are meant, those of all below it too
 * @param service that keeps it
 * @param register its name there
 */
public record RegisterPath(@RestPath int cycle, @RestPath RegionCode region, @RestPath String service,
        @RestPath String register) {

    Owner owner() {
        return new Owner(service);
    }

    /** Where its page is, with what follows. */
    String at(String rest) {
        return "/cockpit/" + cycle + '/' + region + "/registers/" + ServiceTarget.step(service) + '/'
                + ServiceTarget.step(register) + rest;
    }

    /** The part of a query that means the region itself and all below it. */
    String regions() {
        return "region=" + region + "&within=" + region;
    }

    /** Where the service has its rows, with what follows. */
    String rows(String rest) {
        return "/v1/" + ServiceTarget.step(register) + rest;
    }

    /** Where the service tells what it asks for, with what follows. */
    String description(String rest) {
        return "/v1/registers/" + ServiceTarget.step(register) + rest;
    }
}
