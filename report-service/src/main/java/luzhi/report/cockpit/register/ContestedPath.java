package luzhi.report.cockpit.register;

import org.jboss.resteasy.reactive.RestPath;

import luzhi.core.region.RegionCode;
import luzhi.report.assessment.source.Owner;

/**
 * The contested code that an address names.
 *
 * @param cycle the year of the evaluation beside which it is looked at
 * @param region on whose list it stands, or on that of one below it
 * @param service that keeps the register
 * @param id by which that service knows the claim
 */
public record ContestedPath(@RestPath int cycle, @RestPath RegionCode region, @RestPath String service,
        @RestPath long id) {

    Owner owner() {
        return new Owner(service);
    }
}
