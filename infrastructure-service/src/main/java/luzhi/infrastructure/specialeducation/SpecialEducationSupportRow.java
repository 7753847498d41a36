package luzhi.infrastructure.specialeducation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link SpecialEducationSupport} as people write it. */
@Entity
@Table(name = "special_education_supports")
class SpecialEducationSupportRow extends RegisterRow<SpecialEducationSupport> {

    @Embedded
    private SpecialEducationSupport content;

    @Override
    public SpecialEducationSupport content() {
        return content;
    }

    @Override
    protected void write(SpecialEducationSupport said) {
        content = said;
    }
}
