package luzhi.infrastructure.vocational;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link VocationalCondition} as people write it. */
@Entity
@Table(name = "vocational_conditions")
class VocationalConditionRow extends RegisterRow<VocationalCondition> {

    @Embedded
    private VocationalCondition content;

    @Override
    public VocationalCondition content() {
        return content;
    }

    @Override
    protected void write(VocationalCondition said) {
        content = said;
    }
}
