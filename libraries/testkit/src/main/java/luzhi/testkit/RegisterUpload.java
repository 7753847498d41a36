package luzhi.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import io.restassured.RestAssured;

/** An import that arrives bit by bit, as over a bad line: on a socket of its own. */
public final class RegisterUpload implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;
    private final OutputStream out;
    private final boolean chunked;

    /** @param length what the sender announces; -1 to send in chunks */
    public RegisterUpload(String token, String path, long length) throws IOException {
        this.chunked = length < 0;
        this.socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        this.out = socket.getOutputStream();
        write("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: text/csv; charset=utf-8\r\nConnection: close\r\n"
                + (chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + length) + "\r\n\r\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    public void send(String part) throws IOException {
        write(chunked
                ? Integer.toHexString(part.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + part + "\r\n"
                : part);
    }

    /** Ends what is sent in chunks. */
    public void end() throws IOException {
        write("0\r\n\r\n");
    }

    /** The whole answer, with its head. */
    public String answer() throws IOException {
        InputStream in = socket.getInputStream();
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Hangs up without a word. */
    @Override
    public void close() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
