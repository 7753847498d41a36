package luzhi.staffing.training;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link Training} as people write it. */
@Entity
@Table(name = "trainings")
class TrainingRow extends RegisterRow<Training> {

    @Embedded
    private Training content;

    @Override
    public Training content() {
        return content;
    }

    @Override
    protected void write(Training said) {
        content = said;
    }
}
