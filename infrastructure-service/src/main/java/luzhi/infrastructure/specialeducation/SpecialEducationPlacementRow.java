package luzhi.infrastructure.specialeducation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link SpecialEducationPlacement} as people write it. */
@Entity
@Table(name = "special_education_placements")
class SpecialEducationPlacementRow extends RegisterRow<SpecialEducationPlacement> {

    @Embedded
    private SpecialEducationPlacement content;

    @Override
    public SpecialEducationPlacement content() {
        return content;
    }

    @Override
    protected void write(SpecialEducationPlacement said) {
        content = said;
    }
}
