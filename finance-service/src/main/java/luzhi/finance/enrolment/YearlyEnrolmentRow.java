package luzhi.finance.enrolment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link YearlyEnrolment} as people write it. */
@Entity
@Table(name = "yearly_enrolments")
class YearlyEnrolmentRow extends RegisterRow<YearlyEnrolment> {

    @Embedded
    private YearlyEnrolment content;

    @Override
    public YearlyEnrolment content() {
        return content;
    }

    @Override
    protected void write(YearlyEnrolment said) {
        content = said;
    }
}
