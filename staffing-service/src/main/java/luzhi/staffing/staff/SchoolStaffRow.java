package luzhi.staffing.staff;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link SchoolStaff} as people write it. */
@Entity
@Table(name = "school_staffs")
class SchoolStaffRow extends RegisterRow<SchoolStaff> {

    @Embedded
    private SchoolStaff content;

    @Override
    public SchoolStaff content() {
        return content;
    }

    @Override
    protected void write(SchoolStaff said) {
        content = said;
    }
}
