package luzhi.infrastructure.network;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** County networks over HTTP. */
@Path("/v1/county-networks")
@Tag(name = "County networks", description = "县区教育城域网：the counties’ education networks")
public class CountyNetworkResource extends RegisterResource<CountyNetwork, CountyNetworkRow> {
    CountyNetworkResource(RegisterService service) {
        super(CountyNetwork.class, CountyNetworkRow::new, service);
    }
}
