package luzhi.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Whoever has gone is not written to. */
class WatchedStreamsTest {

    private final AtomicBoolean gone = new AtomicBoolean();
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();

    private static <T> T answering(Class<T> type, Map<String, java.util.function.Supplier<Object>> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (proxy, method, arguments) -> answers.get(method.getName()).get()));
    }

    private WatchedStreams streams() {
        HttpServerResponse response = answering(HttpServerResponse.class, Map.of("closed", gone::get));
        CurrentVertxRequest request = new CurrentVertxRequest();
        request.setCurrent(answering(RoutingContext.class, Map.of("response", () -> response)));
        return new WatchedStreams(request);
    }

    @Test
    void anAnswerGoesOutAsItIs() throws IOException {
        streams().watched(out -> {
            out.write('a');
            out.write("nswer".getBytes(StandardCharsets.UTF_8));
        }).write(received);
        assertEquals("answer", received.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anAnswerEndsWhenItsReaderHasGone() {
        assertThrows(IOException.class, () -> streams().watched(out -> {
            out.write("answer".getBytes(StandardCharsets.UTF_8));
            gone.set(true);
            out.write("more".getBytes(StandardCharsets.UTF_8));
        }).write(received));
        assertEquals("answer", received.toString(StandardCharsets.UTF_8));
    }
}
