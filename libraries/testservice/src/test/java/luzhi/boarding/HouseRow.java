package luzhi.boarding;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link House} as people write it. */
@Entity
@Table(name = "houses")
class HouseRow extends RegisterRow<House> {

    @Embedded
    private House content;

    @Override
    public House content() {
        return content;
    }

    @Override
    protected void write(House said) {
        content = said;
    }
}
