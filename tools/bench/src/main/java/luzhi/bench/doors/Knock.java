package luzhi.bench.doors;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** A request being put together, sound until something of it is made wrong: what is written here is sent as it stands. */
final class Knock {

    private static final String LINE_END = "\r\n";

    private final String service;
    private final String kind;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    private String method;
    private String path;
    private String moreHead = "";
    private byte[] body = {};
    private byte[] raw;

    Knock(String service, String kind, String method, String path) {
        this.service = service;
        this.kind = kind;
        this.method = method;
        this.path = path;
        header("Host", "localhost");
    }

    String service() {
        return service;
    }

    /** What of it is wrong. */
    String kind() {
        return kind;
    }

    boolean hasBody() {
        return body.length > 0;
    }

    byte[] body() {
        return body;
    }

    /** Sends this in the place of everything. */
    Knock raw(byte[] bytes) {
        raw = bytes;
        return this;
    }

    Knock method(String other) {
        method = other;
        return this;
    }

    Knock path(String other) {
        path = other;
        return this;
    }

    String path() {
        return path;
    }

    /** @param raw as it is to stand in the address, escaped or not */
    Knock query(String raw) {
        query.add(raw);
        return this;
    }

    /** @param value null for no such header */
    Knock header(String name, String value) {
        if (value == null) {
            headers.remove(name);
        } else {
            headers.put(name, value);
        }
        return this;
    }

    /** Whole lines of the head beside those that {@link #header} sets, each with its end. */
    Knock lines(String lines) {
        moreHead += lines;
        return this;
    }

    Knock body(byte[] bytes) {
        body = bytes;
        return header("Content-Length", String.valueOf(bytes.length));
    }

    byte[] bytes() {
        if (raw != null) {
            return raw;
        }
        StringBuilder head = new StringBuilder(method).append(' ').append(path).append(query).append(" HTTP/1.1")
                .append(LINE_END);
        headers.forEach((name, value) -> head.append(name).append(": ").append(value).append(LINE_END));
        head.append(moreHead).append(LINE_END);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    /** Its beginning, for people who want to send it again. */
    @Override
    public String toString() {
        String text = new String(bytes(), StandardCharsets.UTF_8).replaceAll("Bearer [^\r\n]{40,}", "Bearer …");
        return text.substring(0, Math.min(700, text.length())).replace("\r", "\\r").replace("\n", "\\n");
    }
}
