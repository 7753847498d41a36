package luzhi.finance.budget;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link FiscalAccount} as people write it. */
@Entity
@Table(name = "fiscal_accounts")
class FiscalAccountRow extends RegisterRow<FiscalAccount> {

    @Embedded
    private FiscalAccount content;

    @Override
    public FiscalAccount content() {
        return content;
    }

    @Override
    protected void write(FiscalAccount said) {
        content = said;
    }
}
