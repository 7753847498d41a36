package luzhi.bench.siege;

import java.nio.charset.StandardCharsets;

/**
 * One request in HTTP/1.1.
 *
 * @param token whose it is; empty for nobody's
 * @param accept what it would have; empty for whatever comes
 */
record Request(String method, String path, String token, String accept, Body body) {

    static Request get(String path, String token) {
        return new Request("GET", path, token, Body.JSON, Body.NONE);
    }

    static Request get(String path, String token, String accept) {
        return new Request("GET", path, token, accept, Body.NONE);
    }

    static Request post(String path, String token, Body body) {
        return new Request("POST", path, token, Body.JSON, body);
    }

    /** Replaces whatever is there. */
    static Request put(String path, String token, Body body) {
        return new Request("PUT", path, token, Body.JSON, body);
    }

    /** All that is sent before the body. */
    byte[] head() {
        StringBuilder head = new StringBuilder(method).append(' ').append(path)
                .append(" HTTP/1.1\r\nHost: localhost\r\n");
        if (!token.isEmpty()) {
            head.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        if (!accept.isEmpty()) {
            head.append("Accept: ").append(accept).append("\r\n");
        }
        if (method.equals("PUT")) {
            head.append("If-Match: *\r\n");
        }
        if (!body.isNone()) {
            head.append("Content-Type: ").append(body.type()).append("\r\n").append(body.announced()
                    ? "Content-Length: " + body.length()
                    : "Transfer-Encoding: chunked").append("\r\n");
        } else if (!method.equals("GET")) {
            head.append("Content-Length: 0\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }
}
