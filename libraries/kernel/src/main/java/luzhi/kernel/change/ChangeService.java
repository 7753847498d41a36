package luzhi.kernel.change;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;
import luzhi.kernel.page.PageParameters;

/** Tells the caller of the request at hand which acts were committed. */
@ApplicationScoped
class ChangeService {

    private final ChangeNumbering numbering;
    private final ChangeRepository repository;
    private final Caller caller;
    private final String service;

    ChangeService(ChangeNumbering numbering, ChangeRepository repository, Caller caller,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.numbering = numbering;
        this.repository = repository;
        this.caller = caller;
        this.service = service;
    }

    /**
     * @param within null for all that the caller may see
     * @throws RuleBroken naming every parameter that cannot be read, or a cursor that is of another list
     */
    ChangesWanted wanted(RegionCode within, PageParameters pages) {
        return ChangesWanted.read(service, within == null ? caller.region() : within, pages);
    }

    /** @throws RuleBroken if the page begins behind all there ever was, as after an earlier state was put back */
    ChangePage read(ChangesWanted wanted) {
        numbering.numberNext();
        ChangePage page = repository.read(wanted);
        if (page.last() == wanted.after() && wanted.after() > repository.lastNumber()) {
            throw new RuleBroken(Fault.at("after", "cursor-ahead"));
        }
        return page;
    }
}
