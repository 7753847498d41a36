package luzhi.infrastructure.traininginstitution;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link TrainingInstitution} as people write it. */
@Entity
@Table(name = "training_institutions")
class TrainingInstitutionRow extends RegisterRow<TrainingInstitution> {

    @Embedded
    private TrainingInstitution content;

    @Override
    public TrainingInstitution content() {
        return content;
    }

    @Override
    protected void write(TrainingInstitution said) {
        content = said;
    }
}
