package luzhi.infrastructure.schoolclass;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link SchoolClass} as people write it. */
@Entity
@Table(name = "school_classes")
class SchoolClassRow extends RegisterRow<SchoolClass> {

    @Embedded
    private SchoolClass content;

    @Override
    public SchoolClass content() {
        return content;
    }

    @Override
    protected void write(SchoolClass said) {
        content = said;
    }
}
