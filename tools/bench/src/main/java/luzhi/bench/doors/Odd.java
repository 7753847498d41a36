package luzhi.bench.doors;

import java.util.List;

/** What stands where something else should. */
final class Odd {

    private static final String LONG = "a".repeat(3000);

    static final List<String> TEXTS = List.of("", "%20", "0", "-1", "1e999999999", "2147483648",
            "9".repeat(31), "9".repeat(400), "0." + "1".repeat(60), "null", "true", "NaN", "%E5%BC%A0%E6%8E%96", "%",
            "%00", "%zz", "%C3%28",
            "%ED%A0%80", "%F0%A0%AE%B7", "%E2%80%AE", "%E2%80%8B", "%0d%0aX-Forged:%20y",
            "'%3B%20drop%20table%20figure%3B--", "..%2F..%2Fetc%2Fpasswd",
            LONG, "2019-13", "0000", "9999", "2019%2F", "620700", "000000", "stage:primary", "stage:;", "*", "[]",
            "{}", "%22", "${jndi:x}".replace("{", "%7B").replace("}", "%7D"), "%7B0%7D", "2020-02-30", "+12020-01-01",
            "1,2", "620702,620721",
            "%2B1", "１".repeat(6), "0x10", "1_000", "Infinity", "-0", ".5", "5.", "true%00");

    static final List<String> VALUES = List.of("null", "true", "0", "-0", "-1", "1e400", "1e-400", "9e99999999999",
            "1E+2147483647", "0." + "0".repeat(40) + "1", "9".repeat(31), "9".repeat(1200), "99999999999999999999",
            "\"\"", "\" \"",
            "\"\\u0000\"", "\"\\u200b\"", "\"\\u202e\\u2066\"", "\"\\ud800\"", "\"\\u0085\\u2028\"", "\"a\\r\\nb\"",
            "\"x\"",
            "[]", "{}", "[[[[]]]]", "[null]", "{\"\":{}}", "\"2019-13\"", "\"620700\"", "\"1e5\"", "2147483648",
            "\"" + LONG + "\"",
            "[".repeat(300) + "]".repeat(300), "\"" + "((".repeat(500) + "\"", "\"1/0\"", "\"{a}+{a}*1e999\"", "01",
            "+1", "NaN", "'x'");

    static final List<String> TYPES = List.of("", ";", "application", "application/", "/json",
            "application/json;charset=nope",
            "application/json; charset=utf-7", "application/json; charset=\"", "application/json;;",
            "application/json; charset=",
            "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=x",
            "text/csv; charset=nope", "text/csv; charset=UTF-16",
            "*/*", "application/*", "text/plain", "application/x-www-form-urlencoded", "application/json, text/csv",
            "application/j\u00f6son", "张/掖",
            LONG, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/yaml", "application/problem+json", "image/png");

    static final List<String> ACCEPTS = List.of("", ";", ",", ",,,", "*", "text/csv;q=0", "application/json;q=0",
            "*/*;q=0", "*/*;q=2", "*/*;q=-1",
            "*/*;q=x", "application/json;charset=\"", "a/b;c=d;q=0.5", "application/json;version=1",
            "application/json; charset=utf-16",
            "text/*;q=0.3, text/html;level=1", "application/j\u00f6son", "张掖", LONG, "application/json, ".repeat(300),
            "application/pdf;q=0.1",
            "text/html", "application/xml", "application/x-ndjson;q=0.2, */*;q=0.1", "/", "text/", "/*", "\"",
            "application/json;q=0.9999999");

    static final List<String> LANGUAGES = List.of("", "*", ";", "zh;q=", "en;q=9", "x-", "中文", "-", "zh-CN;q=0.abc",
            "a".repeat(2000),
            "en,".repeat(500), "de-DE-1996", "i-klingon", "en_US", "q=1", "zh-Hans-CN-x-" + "y".repeat(50), "\"",
            "en;q=0, zh;q=0", "{0}", "../../x");

    static final List<String> HOSTS = List.of("", "a b", "evil\"", "[::1", "localhost:99999", "localhost:abc",
            "<script>", "张掖", "localhost:", ":80",
            "a".repeat(300), "evil.example/path", "user@host", "%00", "localhost,evil", "\\", "{x}");

    static final List<String> TAGS = List.of("", "x", "\"", "\"\"", "W/\"1\"", "\"1\", \"2\"", "*,*",
            "\"99999999999999999999\"", "*", "\"*\"",
            ",", LONG, "\u00ff", "\"1\"\"2\"", "1", "\"-1\"");

    /** Headers that mean something to somebody, each with what it should not say. */
    static final List<List<String>> HEADERS = List.of(
            List.of("Idempotency-Key", "", " ", "x".repeat(101), "\u0001", "键", "x".repeat(4000)),
            List.of("X-Request-Id", "", "a\tb", "x".repeat(3000), "键", "a\u0085b", "%0a", "<b>"),
            List.of("Range", "bytes=0-", "bytes=abc", "bytes=9-1", "x"),
            List.of("Content-Encoding", "gzip", "deflate", "br", "x", ""),
            List.of("Accept-Encoding", "gzip;q=x", "x", ""),
            List.of("Accept-Charset", "utf-7", "x;q=2", ""), List.of("Expect", "200-ok", "x"),
            List.of("Upgrade", "h2c", "websocket", "x"),
            List.of("Cookie", "a", "=".repeat(3000), "a=\"", ";;;"), List.of("Forwarded", "for=\"", "host=evil", "x"),
            List.of("X-Forwarded-Host", "evil", "a b", ""),
            List.of("X-Forwarded-Proto", "javascript", ""), List.of("Origin", "null", "http://evil", "x", ""),
            List.of("If-Modified-Since", "x", "0"),
            List.of("Date", "x"), List.of("Trailer", "x"), List.of("X-HTTP-Method-Override", "DELETE"),
            List.of("Prefer", "respond-async", "x;y=\""),
            List.of("Connection", "upgrade", "x", "keep-alive, close"),
            List.of("Authorization", "", "Bearer", "Bearer ", "Basic abc", "Basic YTpi",
                    "bearer x y", "Bearer a.b.c", "Bearer " + "a".repeat(7000), "Digest x", "Bearer ..",
                    "Bearer \u00ff", "张掖"),
            List.of("DPoP", "x"), List.of("Content-Language", "x".repeat(300)));

    /** Heads that no decent client sends; each stands for the whole request. */
    static final List<String> HEADS = List.of("GET\r\n\r\n", "GET /\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
            "GET /v1/measures HTTP/1.2\r\nHost: x\r\n\r\n",
            "GET /v1/measures HTTP/9.9\r\nHost: x\r\n\r\n", "GET /v1/measures XTTP/1.1\r\nHost: x\r\n\r\n",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "GET /v1/measures HTTP/1.1\r\nHost: x\r\nNo colon here\r\n\r\n",
            "GET /v1/measures HTTP/1.1\r\nHost: x\r\nBad name: y\r\n\r\n",
            "GET /v1/measures HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n",
            "GET /v1/measures HTTP/1.1\r\nHost: x\r\nA: b\u0000c\r\n\r\n",
            "GET /v1/measures HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(20_000) + "\r\n\r\n",
            "GET /v1/measures?" + "y".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /v1/measures HTTP/1.1\r\nHost: x\r\n" + "X: y\r\n".repeat(3000) + "\r\n",
            "POST /v1/figures/query HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
            "POST /v1/figures/query HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n",
            "POST /v1/figures/query HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
            "POST /v1/figures/query HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n",
            "POST /v1/figures/query HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "POST /v1/figures/query HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n",
            "POST /v1/figures/query HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
            "POST /v1/figures/query HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n",
            "GET  /v1/measures  HTTP/1.1\r\nHost: x\r\n\r\n",
            "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n",
            "GET /v1/measures HTTP/1.1\nHost: x\n\n", " GET /v1/measures HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET http://[::1/v1/measures HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /v1/measures HTTP/1.1\r\nHost: x\r\n folded\r\n\r\n", "G\u0000T / HTTP/1.1\r\nHost: x\r\n\r\n");

    static final List<String> METHODS = List.of("FOO", "get", "TRACE", "CONNECT", "OPTIONS", "PROPFIND", "PATCH",
            "DELETE", "PUT", "POST", "GET", "张",
            "A".repeat(300), "HEAD2");

    static final List<String> PATHS = List.of("/%00", "/%zz", "//", "/..", "/../../etc/passwd", "/v1/../q/health",
            "/v1//measures", "/v1/measures/", "/v1/measures;x=y",
            "/v1/measures%2f", "/v1/%2e%2e/q/metrics", "http://other/v1/measures", "/v1/张掖", "/v1/%E5%BC%A0",
            "\\v1\\measures", "*", "/v1/measures#x", "/v1/measures?%", "/v1/measures?&&&==",
            "/v1/measures?a=%zz", "/v1/" + "a/".repeat(2000), "/q/openapi?format=xml", "/q/openapi?format=%00",
            "/q/swagger-ui/..%2f..%2fx", "/q/health/nothing", "/q/metrics/x", "/v1/evaluations/9999999999/620700",
            "/v1/evaluations/2020/%00", "/v1/cycles/0/versions/0", "/v1/cycles/-1", "/v1/%F0%9F%92%A9",
            "/explorer/nowhere", "/favicon.ico", "/v1/measures%20", "?", "/v1/measures??", "/:80", "/v1/{id}");

    private Odd() {}
}
