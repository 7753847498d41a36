package luzhi.infrastructure.inspection;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link KindergartenInspection} as people write it. */
@Entity
@Table(name = "kindergarten_inspections")
class KindergartenInspectionRow extends RegisterRow<KindergartenInspection> {

    @Embedded
    private KindergartenInspection content;

    @Override
    public KindergartenInspection content() {
        return content;
    }

    @Override
    protected void write(KindergartenInspection said) {
        content = said;
    }
}
