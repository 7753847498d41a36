package luzhi.staffing.training;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link TrainingCoverage} as people write it. */
@Entity
@Table(name = "training_coverages")
class TrainingCoverageRow extends RegisterRow<TrainingCoverage> {

    @Embedded
    private TrainingCoverage content;

    @Override
    public TrainingCoverage content() {
        return content;
    }

    @Override
    protected void write(TrainingCoverage said) {
        content = said;
    }
}
