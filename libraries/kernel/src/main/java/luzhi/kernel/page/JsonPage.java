package luzhi.kernel.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.core.rows.SpillingBytes;

/**
 * A page of a long list, written as JSON while it is read from the database: neither its entries nor a connection are held until its
 * reader has taken all of it.
 *
 * @param <T> what it lists
 */
public final class JsonPage<T> {

    private static final int MOST_IN_MEMORY = 1 << 18;
    private static final byte[] END = "]}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] COMMA = {','};

    private final int size;
    private final ObjectMapper json;
    private final Function<T, ?> view;
    private final SpillingBytes body = new SpillingBytes(MOST_IN_MEMORY);
    private int entries;
    private T last;
    private boolean hasMore;

    /**
     * @param name under which its entries stand
     * @param size how many it may show
     * @param view what is shown of an entry
     */
    public JsonPage(String name, int size, ObjectMapper json, Function<T, ?> view) {
        this.size = size;
        this.json = json;
        this.view = view;
        body.append(("{\"" + name + "\":[").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Shows it, if there is room for it.
     *
     * @return whether to go on: there is no need for more entries than one beyond its size
     */
    public boolean add(T entry) {
        if (entries == size) {
            hasMore = true;
            return false;
        }
        if (entries++ > 0) {
            body.append(COMMA);
        }
        try {
            body.append(json.writeValueAsBytes(view.apply(entry)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        last = entry;
        return true;
    }

    /**
     * The page, with the way to the next one if there is one.
     *
     * @param cursor where the list goes on behind an entry
     */
    public Response.ResponseBuilder answer(Function<T, String> cursor, UriInfo request) {
        body.append(END);
        Response.ResponseBuilder answer = Response.ok((StreamingOutput) this::writeTo)
                .header(HttpHeaders.CONTENT_LENGTH, body.size());
        return hasMore ? answer.links(Pages.next(request, cursor.apply(last))) : answer;
    }

    /** Lets go of it unread. */
    public void discard() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeTo(OutputStream out) throws IOException {
        try (body) {
            body.writeTo(out);
        }
    }
}
