package luzhi.boarding;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link HouseYear} as people write it. */
@Entity
@Table(name = "house_years")
class HouseYearRow extends RegisterRow<HouseYear> {

    @Embedded
    private HouseYear content;

    @Override
    public HouseYear content() {
        return content;
    }

    @Override
    protected void write(HouseYear said) {
        content = said;
    }
}
