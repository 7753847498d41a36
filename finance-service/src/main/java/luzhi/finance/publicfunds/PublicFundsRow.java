package luzhi.finance.publicfunds;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link PublicFunds} as people write it. */
@Entity
@Table(name = "public_funds")
class PublicFundsRow extends RegisterRow<PublicFunds> {

    @Embedded
    private PublicFunds content;

    @Override
    public PublicFunds content() {
        return content;
    }

    @Override
    protected void write(PublicFunds said) {
        content = said;
    }
}
