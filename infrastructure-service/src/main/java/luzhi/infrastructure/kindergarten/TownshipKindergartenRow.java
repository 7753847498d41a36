package luzhi.infrastructure.kindergarten;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link TownshipKindergarten} as people write it. */
@Entity
@Table(name = "township_kindergartens")
class TownshipKindergartenRow extends RegisterRow<TownshipKindergarten> {

    @Embedded
    private TownshipKindergarten content;

    @Override
    public TownshipKindergarten content() {
        return content;
    }

    @Override
    protected void write(TownshipKindergarten said) {
        content = said;
    }
}
