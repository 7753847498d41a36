package luzhi.infrastructure.kindergarten;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link RectificationStep} as people write it. */
@Entity
@Table(name = "rectification_steps")
class RectificationStepRow extends RegisterRow<RectificationStep> {

    @Embedded
    private RectificationStep content;

    @Override
    public RectificationStep content() {
        return content;
    }

    @Override
    protected void write(RectificationStep said) {
        content = said;
    }
}
