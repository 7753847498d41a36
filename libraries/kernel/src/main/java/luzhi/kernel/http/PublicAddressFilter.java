package luzhi.kernel.http;

import java.util.List;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Tells addresses in headers as others reach them: resources and frameworks make them of what the client said in {@code Host}. */
@Provider
public class PublicAddressFilter implements ContainerResponseFilter {

    private static final List<String> WITH_ADDRESSES = List.of(HttpHeaders.LOCATION, HttpHeaders.CONTENT_LOCATION,
            HttpHeaders.LINK);

    private final PublicAddress address;

    public PublicAddressFilter(PublicAddress address) {
        this.address = address;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String asked = request.getUriInfo().getBaseUri().toString();
        for (String name : WITH_ADDRESSES) {
            response.getHeaders().computeIfPresent(name,
                    (same, values) -> values.stream().map(value -> told(value.toString(), asked)).toList());
        }
    }

    private Object told(String value, String asked) {
        return value.replace(asked, address.prefix() + '/');
    }
}
