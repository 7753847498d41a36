package luzhi.finance.publicfunds;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Public funds over HTTP. */
@Path("/v1/public-funds")
@Tag(name = "Public funds", description = "公用经费：standard per student and year, students and what was allocated")
public class PublicFundsResource extends RegisterResource<PublicFunds, PublicFundsRow> {

    PublicFundsResource(RegisterService service) {
        super(PublicFunds.class, PublicFundsRow::new, service);
    }
}
