package luzhi.finance.surcharge;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link Surcharge} as people write it. */
@Entity
@Table(name = "surcharges")
class SurchargeRow extends RegisterRow<Surcharge> {

    @Embedded
    private Surcharge content;

    @Override
    public Surcharge content() {
        return content;
    }

    @Override
    protected void write(Surcharge said) {
        content = said;
    }
}
