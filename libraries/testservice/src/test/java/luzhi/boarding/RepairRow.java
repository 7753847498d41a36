package luzhi.boarding;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link Repair} as people write it. */
@Entity
@Table(name = "repairs")
class RepairRow extends RegisterRow<Repair> {

    @Embedded
    private Repair content;

    @Override
    public Repair content() {
        return content;
    }

    @Override
    protected void write(Repair said) {
        content = said;
    }
}
