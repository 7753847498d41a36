package luzhi.kernel.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;

/** Answers that end when nobody reads them any more: the framework itself goes on writing into a closed connection. */
@ApplicationScoped
public class WatchedStreams {

    private final CurrentVertxRequest request;

    WatchedStreams(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The same answer to the request at hand; to write it fails with an {@link IOException} once its reader has gone. */
    public StreamingOutput watched(StreamingOutput body) {
        HttpServerResponse response = request.getCurrent().response();
        return out -> body.write(new Watched(out, response));
    }

    private static final class Watched extends FilterOutputStream {

        private final HttpServerResponse response;

        Watched(OutputStream out, HttpServerResponse response) {
            super(out);
            this.response = response;
        }

        @Override
        public void write(int one) throws IOException {
            requireReader();
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            requireReader();
            out.write(bytes, offset, length);
        }

        private void requireReader() throws IOException {
            if (response.closed()) {
                throw new IOException("Nobody reads any more");
            }
        }
    }
}
