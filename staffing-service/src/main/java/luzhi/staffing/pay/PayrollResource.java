package luzhi.staffing.pay;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Payrolls over HTTP. */
@Path("/v1/payrolls")
@Tag(name = "Payrolls", description = "工资发放：what each group of employees was paid in a year")
public class PayrollResource extends RegisterResource<Payroll, PayrollRow> {

    PayrollResource(RegisterService service) {
        super(Payroll.class, PayrollRow::new, service);
    }
}
