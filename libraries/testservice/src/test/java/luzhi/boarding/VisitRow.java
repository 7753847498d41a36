package luzhi.boarding;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link Visit} as people write it. */
@Entity
@Table(name = "visits")
class VisitRow extends RegisterRow<Visit> {

    @Embedded
    private Visit content;

    @Override
    public Visit content() {
        return content;
    }

    @Override
    protected void write(Visit said) {
        content = said;
    }
}
