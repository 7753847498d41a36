package luzhi.bench.siege;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a service that says one thing to whoever connects, as soon as it has read a byte of him. */
class ConnectionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Request EVALUATION = Request.get("/v1/evaluations/2020/620700", "");

    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    private Reply sayTo(Request request, String answer) {
        Thread thread = new Thread(() -> {
            try (Socket socket = server.accept()) {
                socket.getInputStream().read();
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                socket.shutdownOutput();
                // reads on, so that what it said is not lost
                socket.getInputStream().readAllBytes();
            } catch (IOException ended) {
                // the caller has seen enough
            }
        });
        thread.setDaemon(true);
        thread.start();
        try (Connection connection = new Connection(server.getLocalPort(), PATIENCE)) {
            return connection.send(request, 1000);
        }
    }

    @Test
    void aWholeAnswerIsRead() {
        Reply reply = sayTo(EVALUATION, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
        assertEquals(Reply.Fate.ANSWERED, reply.fate());
        assertEquals("hello", reply.text());
    }

    @Test
    void chunksAreReadToTheLast() {
        Reply reply = sayTo(EVALUATION,
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n");
        assertEquals("hello", reply.text());
    }

    @Test
    void anAnswerThatBreaksOffHasFailed() {
        assertEquals(Reply.Fate.FAILED,
                sayTo(EVALUATION, "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello").fate());
        assertEquals(Reply.Fate.FAILED,
                sayTo(EVALUATION, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n").fate());
        assertEquals(Reply.Fate.FAILED, sayTo(EVALUATION, "").fate());
    }

    @Test
    void whoIsToldWhenToComeAgainIsRefusedAndElseFailed() {
        Reply told = sayTo(EVALUATION, "HTTP/1.1 503 Busy\r\nRetry-After: 3\r\nContent-Length: 0\r\n\r\n");
        assertEquals(Reply.Fate.REFUSED, told.fate());
        assertEquals(3, told.retryAfter());
        assertTrue(told.comesAgain());
        Reply untold = sayTo(EVALUATION, "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
        assertEquals(Reply.Fate.FAILED, untold.fate());
        assertFalse(untold.comesAgain());
    }

    @Test
    void anEvaluationThatBlamesAServiceHasFailed() {
        String head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\n";
        String first = "{\"sources\":[{\"service\":\"finance\",\"status\":\"timed";
        String second = "-out\"}]}";
        Reply reply = sayTo(EVALUATION, head + Integer.toHexString(first.length()) + "\r\n" + first + "\r\n"
                + Integer.toHexString(second.length()) + "\r\n" + second + "\r\n0\r\n\r\n");
        assertTrue(reply.blames());
        assertEquals(Reply.Fate.FAILED, reply.fate());
        assertFalse(sayTo(EVALUATION, "HTTP/1.1 200 OK\r\nContent-Length: 22\r\n\r\n{\"status\":\"available\"}")
                .blames());
    }

    @Test
    void aRefusalInTheMiddleOfALongBodyIsHeard() {
        Body body = Body.unannounced(Body.JSON, new byte[1 << 16], 10_000);
        Reply reply = sayTo(Request.put("/v1/figures", "", body),
                "HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertEquals(413, reply.status());
        assertEquals(Reply.Fate.REFUSED, reply.fate());
    }

    @Test
    void whoeverIsNotAnsweredInTimeHasFailed() {
        try (Connection connection = new Connection(server.getLocalPort(), Duration.ofMillis(200))) {
            Reply reply = connection.send(EVALUATION);
            assertEquals(0, reply.status());
            assertEquals(Reply.Fate.FAILED, reply.fate());
        }
    }
}
