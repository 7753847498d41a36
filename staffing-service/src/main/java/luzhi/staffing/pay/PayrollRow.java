package luzhi.staffing.pay;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link Payroll} as people write it. */
@Entity
@Table(name = "payrolls")
class PayrollRow extends RegisterRow<Payroll> {

    @Embedded
    private Payroll content;

    @Override
    public Payroll content() {
        return content;
    }

    @Override
    protected void write(Payroll said) {
        content = said;
    }
}
