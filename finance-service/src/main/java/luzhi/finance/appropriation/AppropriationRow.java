package luzhi.finance.appropriation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link Appropriation} as people write it. */
@Entity
@Table(name = "appropriations")
class AppropriationRow extends RegisterRow<Appropriation> {

    @Embedded
    private Appropriation content;

    @Override
    public Appropriation content() {
        return content;
    }

    @Override
    protected void write(Appropriation said) {
        content = said;
    }
}
