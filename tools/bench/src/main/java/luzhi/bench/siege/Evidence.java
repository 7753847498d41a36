package luzhi.bench.siege;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of 10 MB that backs a criterion of the sample city. */
final class Evidence implements Target {

    private static final String PATH = "/v1/evaluations/2020/620700/evidence";
    private static final int PIECE = 10_000;
    private static final int PIECES = 1_000;
    private static final Pattern ID = Pattern.compile("^\\{\"id\":(\\d+)");
    private static final int KEPT = 1 << 10;

    private String id;

    /** Sends it; the very same again changes nothing. */
    Request upload(String token) {
        return Request.post(PATH + "?name=siege.txt&criterion=4.3", token,
                new Body(Body.TEXT, "a".repeat(PIECE).getBytes(StandardCharsets.US_ASCII), PIECES,
                        true));
    }

    Request download(String token) {
        return Request.get(PATH + "/" + id + "/content", token, "");
    }

    @Override
    public String service() {
        return Suite.REPORT;
    }

    @Override
    public void prepare(Suite suite) {
        if (id == null) {
            try (Connection connection = suite.connect(service(), Assault.PATIENCE)) {
                Reply reply = connection.send(upload(suite.city()), KEPT).require("A file of evidence");
                Matcher found = ID.matcher(reply.text());
                if (!found.find()) {
                    throw new IllegalStateException("No id: " + reply.text());
                }
                id = found.group(1);
            }
        }
    }
}
