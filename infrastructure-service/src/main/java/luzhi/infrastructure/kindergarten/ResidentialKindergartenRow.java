package luzhi.infrastructure.kindergarten;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link ResidentialKindergarten} as people write it. */
@Entity
@Table(name = "residential_kindergartens")
class ResidentialKindergartenRow extends RegisterRow<ResidentialKindergarten> {

    @Embedded
    private ResidentialKindergarten content;

    @Override
    public ResidentialKindergarten content() {
        return content;
    }

    @Override
    protected void write(ResidentialKindergarten said) {
        content = said;
    }
}
