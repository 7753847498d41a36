package luzhi.bench.doors;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came back of a knock, over a connection of its own that both sides close.
 *
 * @param status 0 if nothing came back
 * @param head its lines
 * @param body its beginning
 */
record Answered(int status, String head, String body) {

    private static final int PATIENCE_MILLIS = 40_000;
    private static final int KEPT = 64 << 10;
    private static final Pattern LENGTH = Pattern
            .compile("(?is)\\A.*?\r\ncontent-length: *(\\d+)\r\n(?:.*?\r\n)??\r\n");
    private static final String HEAD_END = "\r\n\r\n";

    static Answered to(byte[] sent, int port) {
        try (Socket socket = new Socket()) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(sent);
            } catch (IOException hungUp) {
                // it may have said why before
            }
            return read(new BufferedInputStream(socket.getInputStream()));
        } catch (IOException silent) {
            return new Answered(0, "", silent.toString());
        }
    }

    private static Answered read(InputStream in) throws IOException {
        StringBuilder all = new StringBuilder();
        try {
            byte[] buffer = new byte[8 << 10];
            long left = Long.MAX_VALUE;
            for (int read = in.read(buffer); read >= 0 && left > 0; read = left > 0 ? in.read(buffer) : -1) {
                if (all.length() < KEPT) {
                    all.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                }
                left = left == Long.MAX_VALUE ? left(all) : left - read;
            }
        } catch (IOException reset) {
            if (all.isEmpty()) {
                throw reset;
            }
        }
        int end = all.indexOf(HEAD_END);
        if (end < 0 || !all.toString().matches("(?s)HTTP/\\d\\.\\d \\d{3}.*")) {
            return new Answered(0, "", all.toString());
        }
        String body = all.substring(end + HEAD_END.length());
        return new Answered(Integer.parseInt(all.substring(9, 12)), all.substring(0, end),
                new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    /** How much is still to come, once the head is there and says so. */
    private static long left(CharSequence all) {
        Matcher length = LENGTH.matcher(all);
        return length.find() ? Long.parseLong(length.group(1)) - (all.length() - length.end()) : Long.MAX_VALUE;
    }

    boolean isProblem() {
        return head.toLowerCase(java.util.Locale.ROOT).contains("content-type: application/problem+json")
                && body.contains("\"type\":\"urn:luzhi:problem:");
    }
}
