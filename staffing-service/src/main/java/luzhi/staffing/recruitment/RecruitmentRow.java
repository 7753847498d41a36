package luzhi.staffing.recruitment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link Recruitment} as people write it. */
@Entity
@Table(name = "recruitments")
class RecruitmentRow extends RegisterRow<Recruitment> {

    @Embedded
    private Recruitment content;

    @Override
    public Recruitment content() {
        return content;
    }

    @Override
    protected void write(Recruitment said) {
        content = said;
    }
}
