package luzhi.staffing.allowance;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link Allowance} as people write it. */
@Entity
@Table(name = "allowances")
class AllowanceRow extends RegisterRow<Allowance> {

    @Embedded
    private Allowance content;

    @Override
    public Allowance content() {
        return content;
    }

    @Override
    protected void write(Allowance said) {
        content = said;
    }
}
