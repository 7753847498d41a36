package luzhi.kernel.access;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.oidc.runtime.TenantConfigContext;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.impl.ClientPhase;
import io.vertx.ext.web.client.impl.HttpContext;
import io.vertx.ext.web.client.impl.HttpRequestImpl;
import io.vertx.ext.web.client.impl.WebClientInternal;

/** Where answers of the provider of tokens come from, so that one without an end can be cut off. */
@ApplicationScoped
class ProviderConnection {

    private final Set<WebClient> known = Collections.newSetFromMap(new WeakHashMap<>());

    /** Looks at all further answers to a tenant, once it is ready: before, there is no way to its client. */
    synchronized void watch(TenantConfigContext tenant) {
        if (!tenant.ready() || tenant.getOidcProviderClient() == null) {
            return;
        }
        WebClient client = tenant.getOidcProviderClient().getWebClient().getDelegate();
        if (known.add(client)) {
            ((WebClientInternal) client).addInterceptor(ProviderConnection::introduce);
        }
    }

    private static void introduce(HttpContext<?> exchange) {
        if (exchange.phase() == ClientPhase.RECEIVE_RESPONSE
                && ((HttpRequestImpl<?>) exchange.request()).bodyCodec() instanceof BoundedAnswer answer) {
            answer.cutBy(exchange.clientResponse().request()::reset);
        }
        exchange.next();
    }
}
