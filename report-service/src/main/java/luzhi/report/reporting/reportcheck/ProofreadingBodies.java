package luzhi.report.reporting.reportcheck;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.kernel.http.LargerBodies;

/** Reports are taken in through a file, and may be larger than other bodies. */
@ApplicationScoped
public class ProofreadingBodies implements LargerBodies {

    private final ManuscriptConfiguration manuscripts;

    ProofreadingBodies(ManuscriptConfiguration manuscripts) {
        this.manuscripts = manuscripts;
    }

    @Override
    public String path() {
        return ProofreadingResource.PATH;
    }

    @Override
    public long most() {
        return manuscripts.largestFile().asLongValue();
    }
}
