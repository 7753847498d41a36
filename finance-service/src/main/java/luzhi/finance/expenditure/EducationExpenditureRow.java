package luzhi.finance.expenditure;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link EducationExpenditure} as people write it. */
@Entity
@Table(name = "education_expenditures")
class EducationExpenditureRow extends RegisterRow<EducationExpenditure> {

    @Embedded
    private EducationExpenditure content;

    @Override
    public EducationExpenditure content() {
        return content;
    }

    @Override
    protected void write(EducationExpenditure said) {
        content = said;
    }
}
