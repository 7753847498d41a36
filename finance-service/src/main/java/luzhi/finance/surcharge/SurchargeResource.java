package luzhi.finance.surcharge;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Education surcharges over HTTP. */
@Path("/v1/surcharges")
@Tag(name = "Surcharges", description = "教育费附加：levied and passed on to education")
public class SurchargeResource extends RegisterResource<Surcharge, SurchargeRow> {

    SurchargeResource(RegisterService service) {
        super(Surcharge.class, SurchargeRow::new, service);
    }
}
