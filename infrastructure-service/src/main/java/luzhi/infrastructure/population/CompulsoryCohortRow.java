package luzhi.infrastructure.population;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link CompulsoryCohort} as people write it. */
@Entity
@Table(name = "compulsory_cohorts")
class CompulsoryCohortRow extends RegisterRow<CompulsoryCohort> {

    @Embedded
    private CompulsoryCohort content;

    @Override
    public CompulsoryCohort content() {
        return content;
    }

    @Override
    protected void write(CompulsoryCohort said) {
        content = said;
    }
}
