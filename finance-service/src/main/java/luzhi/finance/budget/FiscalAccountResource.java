package luzhi.finance.budget;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Fiscal accounts over HTTP. */
@Path("/v1/fiscal-accounts")
@Tag(name = "Fiscal accounts", description = "财政收支决算：the revenue and expenditure that education is measured against")
public class FiscalAccountResource extends RegisterResource<FiscalAccount, FiscalAccountRow> {

    FiscalAccountResource(RegisterService service) {
        super(FiscalAccount.class, FiscalAccountRow::new, service);
    }
}
