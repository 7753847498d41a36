package luzhi.staffing.allowance;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Allowances over HTTP. */
@Path("/v1/allowances")
@Tag(name = "Allowances", description = "教师津贴补助：recipients and monthly amount, by kind")
public class AllowanceResource extends RegisterResource<Allowance, AllowanceRow> {

    AllowanceResource(RegisterService service) {
        super(Allowance.class, AllowanceRow::new, service);
    }
}
