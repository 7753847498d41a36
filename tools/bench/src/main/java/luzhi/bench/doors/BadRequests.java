package luzhi.bench.doors;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

import com.fasterxml.jackson.databind.JsonNode;

/** Makes requests that are wrong in one way or several, of any operation of the suite; the same ones from the same seed. Not for several threads. */
final class BadRequests {

    private static final int COUNTY_DIGITS = 6;

    private final List<Api> apis;
    private final List<String> tokens;
    private final List<String> badTokens;
    private final RandomGenerator random;

    /** @param tokens sound ones, of several people */
    BadRequests(List<Api> apis, List<String> tokens, List<String> badTokens, RandomGenerator random) {
        this.apis = apis;
        this.tokens = tokens;
        this.badTokens = badTokens;
        this.random = random;
    }

    /** Every broken head to one service. */
    static List<Knock> listHeads(String service) {
        return Odd.HEADS.stream().map(head -> new Knock(service, "head", "GET", "/")
                .raw(head.getBytes(StandardCharsets.ISO_8859_1))).toList();
    }

    Knock next() {
        Api api = any(apis);
        return switch (random.nextInt(11)) {
            case 0 -> header(sound(api, "accept"), "Accept", Odd.ACCEPTS);
            case 1 -> header(sound(api, "content-type"), "Content-Type", Odd.TYPES);
            case 2 -> header(sound(api, "accept-language"), "Accept-Language", Odd.LANGUAGES);
            case 3 -> host(sound(api, "host"));
            case 4 -> header(sound(api, "tag"), random.nextBoolean() ? "If-Match" : "If-None-Match", Odd.TAGS);
            case 5 -> someHeader(sound(api, "header"));
            case 6 -> sound(api, "token").header("Authorization", "Bearer " + any(badTokens));
            case 7 -> parameters(api);
            case 8 -> random.nextBoolean()
                    ? sound(api, "method").method(any(Odd.METHODS))
                    : sound(api, "path").path(any(Odd.PATHS));
            default -> body(api);
        };
    }

    private Knock header(Knock knock, String name, List<String> values) {
        return knock.header(name, any(values));
    }

    private Knock host(Knock knock) {
        return switch (random.nextInt(8)) {
            case 0 -> knock.header("Host", null);
            case 1 -> knock.lines("Host: other\r\n");
            default -> knock.header("Host", any(Odd.HOSTS));
        };
    }

    private Knock someHeader(Knock knock) {
        List<String> header = any(Odd.HEADERS);
        return knock.header(header.get(0), header.get(1 + random.nextInt(header.size() - 1)));
    }

    private Knock sound(Api api, String kind) {
        Api.Operation operation = any(api.operations());
        Knock knock = new Knock(api.service(), kind, operation.method(), operation.path());
        knock.header("Connection", "close").header("Authorization", "Bearer " + any(tokens));
        for (JsonNode parameter : operation.parameters()) {
            place(knock, parameter, encoded(example(parameter)), random.nextInt(4) > 0);
        }
        if (!operation.body().isEmpty()) {
            knock.header("Content-Type", operation.contentType())
                    .body(operation.body().getBytes(StandardCharsets.UTF_8));
        } else if (!operation.method().equals("GET")) {
            knock.header("Content-Length", "0");
        }
        if (operation.method().equals("PUT") || operation.method().equals("DELETE")) {
            knock.header("If-Match", "*");
        }
        return knock;
    }

    private static void place(Knock knock, JsonNode parameter, String value, boolean isWanted) {
        String name = parameter.path("name").asText();
        switch (parameter.path("in").asText()) {
            case "path" -> knock.path(knock.path().replace("{" + name + "}", value.isEmpty() ? "-" : value));
            case "query" -> {
                if (isWanted && !value.isEmpty()) {
                    knock.query(name + "=" + value);
                }
            }
            default -> {
                // headers are a kind of their own
            }
        }
    }

    private static String example(JsonNode parameter) {
        JsonNode example = parameter.has("example")
                ? parameter.path("example")
                : parameter.path("schema").path("example");
        return (example.isArray() ? example.path(0) : example).asText();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Knock parameters(Api api) {
        Api.Operation operation = any(api.operations());
        Knock knock = sound(api, "parameter");
        knock.method(operation.method()).path(operation.path());
        for (JsonNode parameter : operation.parameters()) {
            boolean isPath = parameter.path("in").asText().equals("path");
            String value = random.nextInt(2) == 0 ? any(Odd.TEXTS) : encoded(example(parameter));
            place(knock, parameter, isPath && value.contains("{") ? "x" : value, random.nextInt(3) > 0);
        }
        return random.nextInt(10) == 0 ? knock.query(any(Odd.TEXTS) + "=" + any(Odd.TEXTS)) : knock;
    }

    private Knock body(Api api) {
        Knock knock = sound(api, "body");
        while (!knock.hasBody()) {
            knock = sound(api, "body");
        }
        return knock.body(random.nextInt(8) == 0 ? noBody() : broken(knock.body()));
    }

    private byte[] noBody() {
        return any(List.of("", " ", "[]", "{}", "null", "\"x\"", "0", "\uFEFF{}", "{\"a\":1}{\"b\":2}", "{",
                "[".repeat(5000), "{\"a\":".repeat(2000), "<a/>", "a,b\n1,2\n",
                "%PDF-1.7", "PK\u0003\u0004", "{\"a\":1,\"a\":2}", "\u0000", "---\na: &a [*a]\n",
                "a: !!java.lang.Object []\n")).getBytes(StandardCharsets.UTF_8);
    }

    /** The body with one value replaced, a byte changed, or its end gone. */
    private byte[] broken(byte[] sound) {
        String text = new String(sound, StandardCharsets.UTF_8);
        byte[] bytes = switch (random.nextInt(6)) {
            case 0 -> text.substring(0, random.nextInt(text.length())).getBytes(StandardCharsets.UTF_8);
            case 1 -> (text + any(List.of("x", "}", "\u0000", "{}", "\r\n\r\n,,,"))).getBytes(StandardCharsets.UTF_8);
            default -> replaced(text).getBytes(StandardCharsets.UTF_8);
        };
        if (bytes.length > 0 && random.nextInt(8) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(Byte.MIN_VALUE, Byte.MAX_VALUE);
        }
        return bytes;
    }

    private String replaced(String text) {
        List<int[]> values = Values.in(text);
        if (values.isEmpty()) {
            return text.replaceFirst("\\d{" + COUNTY_DIGITS + "}", "620702") + any(Odd.TEXTS);
        }
        int[] value = any(values);
        return text.substring(0, value[0]) + any(Odd.VALUES) + text.substring(value[1]);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
