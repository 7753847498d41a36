package luzhi.kernel.http;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;

/** Refuses HTTP/2 where there is no TLS, unless it is asked for: no browser speaks it so, and one connection holds many requests. */
@ApplicationScoped
class ClearTextHttp2 implements HttpServerOptionsCustomizer {

    private final HttpConfiguration configuration;

    ClearTextHttp2(HttpConfiguration configuration) {
        this.configuration = configuration;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(configuration.clearTextHttp2());
    }
}
