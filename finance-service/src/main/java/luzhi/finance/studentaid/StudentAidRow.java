package luzhi.finance.studentaid;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link StudentAid} as people write it. */
@Entity
@Table(name = "student_aids")
class StudentAidRow extends RegisterRow<StudentAid> {

    @Embedded
    private StudentAid content;

    @Override
    public StudentAid content() {
        return content;
    }

    @Override
    protected void write(StudentAid said) {
        content = said;
    }
}
