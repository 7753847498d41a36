package luzhi.infrastructure.school;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link School} as people write it. */
@Entity
@Table(name = "schools")
class SchoolRow extends RegisterRow<School> {

    @Embedded
    private School content;

    @Override
    public School content() {
        return content;
    }

    @Override
    protected void write(School said) {
        content = said;
    }
}
