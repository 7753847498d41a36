package luzhi.kernel.description;

import java.util.List;

import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Says where the operations are: at the public address, as it is configured where the service runs; relative to the description
 * where there is none. What a client says in {@code Host} does not count.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class PublicServer implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        String address = ConfigProvider.getConfig().getOptionalValue("luzhi.public.url", String.class).orElse("/");
        description.setServers(List.of(OASFactory.createServer().url(address)));
    }
}
