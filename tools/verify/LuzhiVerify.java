import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Verifies sealed evaluations of Luzhi (履职) without Luzhi: one file, JDK 17 or later, no library, no network.
 *
 * <pre>{@code
 * java verify/LuzhiVerify.java [--key=KEYS.json] [--sha256=HASH]… seal.json [other seals of the region…]
 * java verify/LuzhiVerify.java --formulas cases.txt
 * }</pre>
 *
 * It shares no line with the service. What a seal holds and how it is judged is written in {@code docs/seal.md}; whoever
 * doubts this program can write another from that page.
 *
 * <p>Exit status: 0 everything holds, and every seal was compared with a hash or a key that was given; 1 something does not hold,
 * and it is said what; 2 there is nothing that could be verified; 3 everything holds, but nothing says that this is what was
 * submitted. Where JDK 17 reads this file in a charset other than UTF-8 it prints English only: {@code -Dfile.encoding=UTF-8}
 * helps.
 */
public final class LuzhiVerify {

    static final String FORMAT = "luzhi-seal-1";

    private static final int VERIFIED = 0;
    private static final int DOES_NOT_HOLD = 1;
    private static final int CANNOT_VERIFY = 2;
    private static final int CONSISTENT = 3;

    private LuzhiVerify() {}

    public static void main(String[] arguments) {
        PrintStream screen = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), screen));
    }

    /** What {@link #main} does, for whoever verifies many: the exit status. */
    public static int run(List<String> arguments, PrintStream screen) {
        Report report = new Report(screen);
        try {
            if (arguments.size() == 2 && arguments.get(0).equals("--formulas")) {
                FormulaCases.calculate(Path.of(arguments.get(1)), screen);
                return VERIFIED;
            }
            return verify(Request.of(arguments), report);
        } catch (End end) {
            return report.end(end);
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            return report.end(End.cannotVerify("封存件过大或嵌套过深，本机无法核验", "too large or too deep for this machine"));
        } catch (RuntimeException unforeseen) {
            return report.end(End.cannotVerify("本程序未能处理该文件：{0}", "this program could not cope with it: {0}", unforeseen));
        }
    }

    private static int verify(Request request, Report report) {
        List<Received> files = new ArrayList<>();
        for (Path file : request.files()) {
            files.add(Received.read(file, files));
        }
        Proof proof = Proof.of(files, request, report);
        List<Seal> seals = new ArrayList<>();
        for (Received file : files) {
            Document document = Document.of(file);
            seals.add(document.seal());
            report.check(document.seal().title(), "第 {0} 号封存件（{1}）为规范格式，SHA-256 {2}",
                    "number {0} ({1}) is in canonical form, SHA-256 {2}");
            new Judge(document, report).checkVerdicts();
        }
        Chain chain = new Chain(seals, report);
        chain.check();
        return report.conclude(chain.unproven(proof));
    }

    // ---- What is asked

    /**
     * What the command line asks for.
     *
     * @param files the seals
     * @param hashes that were told elsewhere, each of one of the seals
     * @param keys of those who may have signed; empty if none were given
     */
    record Request(List<Path> files, List<String> hashes, List<SigningKey> keys) {

        private static final String HASH = "--sha256=";
        private static final String KEY = "--key=";

        static Request of(List<String> words) {
            List<Path> files = new ArrayList<>();
            List<String> hashes = new ArrayList<>();
            List<SigningKey> keys = new ArrayList<>();
            for (String word : words) {
                if (word.startsWith(HASH)) {
                    hashes.add(word.substring(HASH.length()).strip().toLowerCase(Locale.ROOT));
                } else if (word.startsWith(KEY)) {
                    keys.addAll(SigningKey.read(path(word.substring(KEY.length()))));
                } else if (word.startsWith("-")) {
                    throw usage();
                } else {
                    files.add(path(word));
                }
            }
            if (files.isEmpty() || hashes.stream().anyMatch(hash -> !hash.matches("[0-9a-f]{64}"))) {
                throw usage();
            }
            return new Request(files, hashes, keys);
        }

        private static Path path(String word) {
            try {
                return Path.of(word);
            } catch (InvalidPathException none) {
                throw End.cannotVerify("不是文件名：{0}", "not the name of a file: {0}", word);
            }
        }

        private static End usage() {
            return End.cannotVerify(
                    "用法：java LuzhiVerify.java [--key=公钥.json] [--sha256=64 位十六进制散列值]… 封存件.json [同一地区的其他封存件…]；签名放在封存件旁：封存件.json.jws",
                    "usage: java LuzhiVerify.java [--key=KEYS.json] [--sha256=64 hexadecimal digits]... seal.json [other seals "
                            + "of the region...]; a signature lies beside its seal: seal.json.jws");
        }
    }

    /** A file that was given as a seal; nobody has looked into it yet. */
    record Received(Path path, byte[] bytes, String sha256) {

        private static final int LARGEST = 32 << 20;
        private static final int LARGEST_TOGETHER = 128 << 20;

        /** @param before what was read already: all together are bounded, too */
        static Received read(Path path, List<Received> before) {
            int room = LARGEST_TOGETHER - before.stream().mapToInt(file -> file.bytes.length).sum();
            byte[] bytes = bytes(path, Math.min(LARGEST, room));
            return new Received(path, bytes, hash(bytes));
        }

        String name() {
            return String.valueOf(path.getFileName());
        }

        static byte[] bytes(Path path, int most) {
            try (InputStream file = Files.newInputStream(path)) {
                byte[] bytes = Files.size(path) > most ? new byte[0] : file.readNBytes(most + 1);
                if (bytes.length > most || bytes.length == 0 && Files.size(path) > 0) {
                    throw End.cannotVerify("{0} 过大：至多读取 {1} 字节", "{0} is too large: at most {1} bytes are read", path, most);
                }
                return bytes;
            } catch (NoSuchFileException missing) {
                throw End.cannotVerify("没有文件 {0}", "there is no file {0}", path);
            } catch (IOException e) {
                throw End.cannotVerify("无法读取 {0}：{1}", "cannot read {0}: {1}", path, e.getMessage());
            }
        }

        static String hash(byte[] bytes) {
            return HexFormat.of().formatHex(digest().digest(bytes));
        }

        static MessageDigest digest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has SHA-256", e);
            }
        }
    }

    // ---- Whether it is what was submitted

    /** Which files are those that a hash or a key speaks of, found out from their bytes before anything in them is believed. */
    record Proof(Set<String> hashes) {

        /** @throws End if a hash belongs to no file, or a signature does not hold */
        static Proof of(List<Received> files, Request request, Report report) {
            Set<String> proven = new HashSet<>();
            for (String hash : request.hashes()) {
                Received named = files.stream().filter(file -> file.sha256().equals(hash)).findFirst()
                        .orElseThrow(() -> End.notTheDocument("没有文件的散列值为给定的 {0}：{1} 的散列值为 {2}",
                                "no file has the hash given, {0}: that of {1} is {2}", hash, files.get(0).name(),
                                files.get(0).sha256()));
                proven.add(hash);
                report.check(List.of(named.name(), hash), "{0} 的散列值与给定的散列值一致：{1}",
                        "compared with the hash given: {0} has it, {1}");
            }
            for (Received file : request.keys().isEmpty() ? List.<Received>of() : files) {
                Path signature = file.path().resolveSibling(file.name() + ".jws");
                if (Files.exists(signature)) {
                    SigningKey key = DetachedSignature.read(signature).signer(file.bytes(), request.keys());
                    proven.add(file.sha256());
                    report.check(List.of(file.name(), key.thumbprint()), "{0} 的签名与给定的公钥相符：{1}",
                            "compared with the key given: {0} is signed by it, {1}");
                } else {
                    report.note("{0} 旁没有签名 {1}", "there is no signature {1} beside {0}", file.name(),
                            signature.getFileName());
                }
            }
            return new Proof(proven);
        }
    }

    /**
     * A public key of Ed25519 (RFC 8032), as a JSON Web Key (RFC 7517, RFC 8037) has it.
     *
     * @param thumbprint its name, by which two can be told apart (RFC 7638)
     */
    record SigningKey(PublicKey key, String thumbprint) {

        private static final int LARGEST = 1 << 20;
        /** What stands before the 32 bytes of the key in its X.509 form (RFC 8410). */
        private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

        /** The keys of a JSON Web Key or of a set of them; those for something else are passed over. */
        static List<SigningKey> read(Path file) {
            Object content = Json.parse(Received.bytes(file, LARGEST)).value();
            List<SigningKey> keys = new ArrayList<>();
            if (content instanceof Map<?, ?> whole) {
                for (Object each : whole.get("keys") instanceof List<?> set ? set : List.of(whole)) {
                    if (each instanceof Map<?, ?> key && "OKP".equals(key.get("kty")) && "Ed25519".equals(key.get("crv"))
                            && key.get("x") instanceof String x) {
                        keys.add(of(x));
                    }
                }
            }
            if (keys.isEmpty()) {
                throw End.cannotVerify("{0} 中没有可用的公钥（JWK，kty OKP，crv Ed25519）",
                        "{0} holds no public key that could be used (JWK, kty OKP, crv Ed25519)", file);
            }
            return keys;
        }

        private static SigningKey of(String x) {
            try {
                byte[] point = Base64.getUrlDecoder().decode(x);
                byte[] encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + point.length);
                System.arraycopy(point, 0, encoded, X509_PREFIX.length, point.length);
                String canonical = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + base64(point) + "\"}";
                return new SigningKey(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)),
                        base64(Received.digest().digest(canonical.getBytes(StandardCharsets.UTF_8))));
            } catch (IllegalArgumentException | GeneralSecurityException e) {
                throw End.cannotVerify("不是 Ed25519 公钥：{0}", "not a public key of Ed25519: {0}", x);
            }
        }

        static String base64(byte[] bytes) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }

        boolean signed(byte[] input, byte[] signature) {
            try {
                Signature check = Signature.getInstance("Ed25519");
                check.initVerify(key);
                check.update(input);
                return check.verify(signature);
            } catch (GeneralSecurityException notEvenASignature) {
                return false;
            }
        }
    }

    /** A JSON Web Signature in its compact form without the content (RFC 7515, appendix F). */
    record DetachedSignature(String file, String header, String signature) {

        private static final int LARGEST = 10_000;
        private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]+)\\.\\.([A-Za-z0-9_-]+)");

        static DetachedSignature read(Path file) {
            String name = String.valueOf(file.getFileName());
            Matcher form = FORM.matcher(new String(Received.bytes(file, LARGEST), StandardCharsets.UTF_8).strip());
            if (!form.matches()) {
                throw End.cannotVerify("{0} 不是分离式 JWS 签名", "{0} is no detached JWS", name);
            }
            DetachedSignature read = new DetachedSignature(name, form.group(1), form.group(2));
            read.requireKnownHeader();
            return read;
        }

        /** Another algorithm, or a header that changes what is signed, is not ours. */
        private void requireKnownHeader() {
            Shape.object(Shape.must("alg", Shape.oneOf("EdDSA")), Shape.may("kid", Shape.TEXT))
                    .read(Json.parse(decoded(header)).value(), new Pointer(null, file));
        }

        private byte[] decoded(String part) {
            try {
                byte[] bytes = Base64.getUrlDecoder().decode(part);
                if (SigningKey.base64(bytes).equals(part)) {
                    return bytes;
                }
            } catch (IllegalArgumentException notBase64) {
                // said below, as are bytes with a second spelling
            }
            throw End.cannotVerify("{0} 不是分离式 JWS 签名", "{0} is no detached JWS", file);
        }

        /** Which of the keys signed this content. */
        SigningKey signer(byte[] content, List<SigningKey> keys) {
            byte[] signed = decoded(signature);
            byte[] input = (header + "." + SigningKey.base64(content)).getBytes(StandardCharsets.US_ASCII);
            return keys.stream().filter(key -> key.signed(input, signed)).findFirst()
                    .orElseThrow(() -> End.notTheDocument("签名 {0} 不是给定的公钥对该文件所作",
                            "the signature {0} is not by a key given over this file", file));
        }
    }

    // ---- The chain

    /** What a seal is known by. */
    record Seal(String file, String sha256, int number, String previous, String region, OffsetDateTime sealedAt) {

        List<Object> title() {
            return List.of(number, file, sha256);
        }
    }

    /** The seals that were given, each of which names the hash of the one before it. */
    static final class Chain {

        private final List<Seal> given;
        private final Map<Integer, Seal> byNumber = new TreeMap<>();
        private final Report report;

        Chain(List<Seal> given, Report report) {
            this.given = given;
            this.report = report;
        }

        void check() {
            for (Seal seal : given) {
                if (!seal.region.equals(given.get(0).region)) {
                    report.fail("{0} 属于行政区划 {1}，不是 {2}", "{0} is of region {1}, not of {2}", seal.file, seal.region,
                            given.get(0).region);
                }
                Seal same = byNumber.putIfAbsent(seal.number, seal);
                if (same != null && !same.sha256.equals(seal.sha256)) {
                    report.fail("有两份不同的第 {0} 号：{1} 和 {2}", "there are two different seals of number {0}: {1} and {2}",
                            seal.number, same.file, seal.file);
                }
            }
            byNumber.values().forEach(seal -> check(seal, byNumber.get(seal.number - 1)));
        }

        private void check(Seal seal, Seal previous) {
            if ((seal.number == 1) != (seal.previous == null)) {
                report.fail("第 {0} 号所引的上一件为 {1}：第 1 号没有上一件，其余各号都有",
                        "number {0} names {1} as the seal before it: the first has none, every other has one", seal.number,
                        seal.previous == null ? "-" : seal.previous);
            } else if (seal.number == 1) {
                report.check(List.of(), "第 1 号是封存链的起点", "number 1 begins the chain");
            } else if (previous == null) {
                report.note("第 {0} 号所引的上一件 {1} 未提供，未核对",
                        "number {0} follows {1}, which was not given and is not checked", seal.number, seal.previous);
            } else if (!previous.sha256.equals(seal.previous)) {
                report.fail("封存链断裂：第 {0} 号所引的上一件为 {1}，第 {2} 号实为 {3}",
                        "the chain is broken: number {0} names {1}, number {2} is {3}", seal.number, seal.previous,
                        previous.number, previous.sha256);
            } else {
                report.check(List.of(seal.number, previous.number), "第 {0} 号接续第 {1} 号", "number {0} follows number {1}");
                if (seal.sealedAt.isBefore(previous.sealedAt)) {
                    report.note("时间倒退：第 {0} 号封存于 {1}，早于第 {2} 号的 {3}",
                            "time runs backwards: number {0} was sealed at {1}, before number {2} at {3}", seal.number,
                            seal.sealedAt, previous.number, previous.sealedAt);
                }
            }
        }

        /** The files that neither a hash nor a key given speaks of, nor the chain from a later seal of which one does. */
        List<String> unproven(Proof proof) {
            Set<String> proven = new HashSet<>(proof.hashes());
            List<Seal> latestFirst = new ArrayList<>(byNumber.values());
            latestFirst.sort((one, other) -> Integer.compare(other.number, one.number));
            for (Seal seal : latestFirst) {
                if (proven.contains(seal.sha256)) {
                    proven.add(seal.previous);
                }
            }
            return given.stream().filter(seal -> !proven.contains(seal.sha256)).map(Seal::file).toList();
        }
    }

    // ---- What is said

    /** Ends the verification with one line. */
    static final class End extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int status;
        private final transient Words words;

        private End(int status, Words words) {
            super(words.en);
            this.status = status;
            this.words = words;
        }

        /** The input is no seal that this program knows, or asks too much of it. */
        static End cannotVerify(String zh, String en, Object... values) {
            return new End(CANNOT_VERIFY, new Words(zh, en, Arrays.asList(values)));
        }

        /** It may be a seal, but not the one that was submitted. */
        static End notTheDocument(String zh, String en, Object... values) {
            return new End(DOES_NOT_HOLD, new Words(zh, en, Arrays.asList(values)));
        }
    }

    /** A sentence in Chinese and English with numbered places for values, which are shown so that none can pass for more. */
    record Words(String zh, String en, List<?> values) {

        private static final int LONGEST = 80;
        private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
        private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}A-Za-z0-9._/:+-]*");
        private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\\p{M}]");

        String in(boolean chinese) {
            return PLACE.matcher(chinese ? zh : en)
                    .replaceAll(place -> Matcher.quoteReplacement(shown(values.get(Integer.parseInt(place.group(1))))));
        }

        /** Cut where it is long; in quotation marks, and without anything that moves a cursor, unless it is harmless. */
        static String shown(Object value) {
            if (value instanceof Outcome outcome) {
                return outcome.toString();
            }
            String text = String.valueOf(value);
            boolean cut = text.length() > LONGEST;
            String beginning = cut ? text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) : text;
            if (PLAIN.matcher(beginning).matches()) {
                return cut ? beginning + "…" : beginning;
            }
            return '"' + INVISIBLE.matcher(beginning.replace("\\", "\\\\").replace("\"", "\\\"")).replaceAll(
                    found -> Matcher.quoteReplacement(String.format("\\u{%x}", found.group().codePointAt(0))))
                    + (cut ? "…\"" : "\"");
        }
    }

    /** A line a check, in Chinese and English, told at the end: where there is nothing to verify, why is all that is told. */
    static final class Report {

        /** Whether this file was read as the UTF-8 that it is. */
        private static final boolean CHINESE = "封".equals("\u5c01");
        private static final int MOST_TOLD = 20;

        private final PrintStream screen;
        private final List<String> lines = new ArrayList<>();
        private int passed;
        private int failed;

        Report(PrintStream screen) {
            this.screen = screen;
        }

        /** Something holds. */
        void check(List<?> values, String zh, String en) {
            passed++;
            say("通过", "ok  ", new Words(zh, en, values));
        }

        /** Something does not hold. Whoever breaks one thing may break thousands: the first are told. */
        void fail(String zh, String en, Object... values) {
            failed++;
            if (failed <= MOST_TOLD) {
                say("不符", "FAIL", new Words(zh, en, Arrays.asList(values)));
            }
        }

        void note(String zh, String en, Object... values) {
            say("说明", "note", new Words(zh, en, Arrays.asList(values)));
        }

        int failures() {
            return failed;
        }

        int end(End end) {
            boolean cannot = end.status == CANNOT_VERIFY;
            lines.clear();
            say(cannot ? "无法核验" : "核验不通过", cannot ? "CANNOT VERIFY:" : "NOT VERIFIED:", end.words);
            return tell(end.status);
        }

        /** @param unproven the files of which nobody said that they were submitted */
        int conclude(List<String> unproven) {
            if (failed > 0) {
                say("结论", "====", new Words("核验不通过：{1} 项检查中有 {0} 处不符", "NOT VERIFIED: {0} of {1} checks failed",
                        List.of(failed, passed + failed)));
                return tell(DOES_NOT_HOLD);
            }
            if (!unproven.isEmpty()) {
                say("结论", "====", new Words("内容自洽；但没有依据表明 {0} 就是当初报送的文件：请以 --sha256= 给出散列值，或以 --key= 给出公钥",
                        "consistent; nothing says that this is the document that was submitted ({0}): give its hash "
                                + "(--sha256=) or the key of its signature (--key=)",
                        List.of(String.join(" ", unproven))));
                return tell(CONSISTENT);
            }
            say("结论", "====", new Words("核验通过", "VERIFIED: all {0} checks hold", List.of(passed)));
            return tell(VERIFIED);
        }

        private int tell(int status) {
            lines.forEach(screen::println);
            return status;
        }

        private void say(String markZh, String mark, Words words) {
            lines.add(mark + " " + words.in(false) + (CHINESE ? " | " + markZh + "：" + words.in(true) : ""));
        }
    }

    // ---- JSON

    /**
     * Strict JSON (RFC 8259) in UTF-8, read to maps, lists, strings, BigInteger, Boolean and null. A number with a point or an
     * exponent is refused: in a seal, a decimal is a string.
     */
    static final class Json {

        private static final int DEEPEST = 50;
        private static final int MOST_VALUES = 1_000_000;
        private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d{0,17})");

        private final String text;
        private int at;
        private int depth;
        private int values;
        private boolean canonical = true;

        private Json(String text) {
            this.text = text;
        }

        /**
         * What was read.
         *
         * @param isCanonical whether it is spelled as it has to be: names by code point, no white space, the fewest escapes
         */
        record Read(Object value, boolean isCanonical) {}

        static Read parse(byte[] bytes) {
            String text;
            try {
                text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                throw End.cannotVerify("文件不是 UTF-8 文本", "the file is not UTF-8");
            }
            Json parser = new Json(text);
            parser.skipBlanks();
            Object value = parser.value();
            parser.skipBlanks();
            if (parser.at < text.length()) {
                throw parser.malformed();
            }
            return new Read(value, parser.canonical);
        }

        private End malformed() {
            return End.cannotVerify("文件不是合格的 JSON，或不是封存件的 JSON（第 {0} 个字符处）",
                    "the file is not JSON, or not that of a seal (at character {0})", at);
        }

        private void skipBlanks() {
            while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
                at++;
                canonical = false;
            }
        }

        private char next() {
            if (at >= text.length()) {
                throw malformed();
            }
            return text.charAt(at);
        }

        private boolean take(char expected) {
            boolean there = next() == expected;
            if (there) {
                at++;
            }
            return there;
        }

        private void require(char expected) {
            if (!take(expected)) {
                throw malformed();
            }
        }

        private Object value() {
            if (++values > MOST_VALUES) {
                throw End.cannotVerify("文件所含的值超过 {0} 个", "the file holds more than {0} values", MOST_VALUES);
            }
            if (++depth > DEEPEST) {
                throw End.cannotVerify("文件嵌套超过 {0} 层（第 {1} 个字符处）",
                        "the file is nested deeper than {0} levels (at character {1})", DEEPEST, at);
            }
            Object value = switch (next()) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> string();
                case 't' -> word("true", true);
                case 'f' -> word("false", false);
                case 'n' -> word("null", null);
                default -> integer();
            };
            depth--;
            return value;
        }

        private Object word(String word, Object meaning) {
            if (!text.startsWith(word, at)) {
                throw malformed();
            }
            at += word.length();
            return meaning;
        }

        private BigInteger integer() {
            Matcher digits = INTEGER.matcher(text).region(at, text.length());
            boolean goesOn = digits.lookingAt() && digits.end() < text.length()
                    && "0123456789.eE".indexOf(text.charAt(digits.end())) >= 0;
            if (!digits.lookingAt() || goesOn) {
                throw malformed();
            }
            at = digits.end();
            canonical &= !digits.group().equals("-0");
            return new BigInteger(digits.group());
        }

        private Map<String, Object> object() {
            Map<String, Object> fields = new LinkedHashMap<>();
            require('{');
            skipBlanks();
            if (take('}')) {
                return fields;
            }
            String before = null;
            do {
                skipBlanks();
                String name = string();
                canonical &= before == null || compareByCodePoint(before, name) < 0;
                before = name;
                skipBlanks();
                require(':');
                skipBlanks();
                if (fields.containsKey(name)) {
                    throw End.cannotVerify("文件不是合格的 JSON：名称 {0} 出现两次（第 {1} 个字符处）",
                            "the file is not JSON of one meaning: the name {0} stands twice (at character {1})", name, at);
                }
                fields.put(name, value());
                skipBlanks();
            } while (take(','));
            require('}');
            return fields;
        }

        private List<Object> array() {
            List<Object> items = new ArrayList<>();
            require('[');
            skipBlanks();
            if (take(']')) {
                return items;
            }
            do {
                skipBlanks();
                items.add(value());
                skipBlanks();
            } while (take(','));
            require(']');
            return items;
        }

        private String string() {
            require('"');
            StringBuilder value = new StringBuilder();
            while (!take('"')) {
                char character = next();
                if (character < ' ') {
                    throw malformed();
                }
                at++;
                value.append(character == '\\' ? escaped() : character);
            }
            return value.toString();
        }

        private char escaped() {
            char letter = next();
            at++;
            return switch (letter) {
                case '"', '\\' -> letter;
                case '/' -> otherwise(letter);
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case 'u' -> codeUnit();
                default -> throw malformed();
            };
        }

        private char codeUnit() {
            String digits = text.substring(at, Math.min(at + 4, text.length()));
            if (!digits.matches("[0-9a-fA-F]{4}")) {
                throw malformed();
            }
            at += 4;
            char unit = (char) Integer.parseInt(digits, 16);
            boolean isOnlySpelling = unit < ' ' && "\b\f\n\r\t".indexOf(unit) < 0
                    && digits.equals(digits.toLowerCase(Locale.ROOT));
            return isOnlySpelling ? unit : otherwise(unit);
        }

        /** The same could have been spelled in the one way that seals are. */
        private char otherwise(char meant) {
            canonical = false;
            return meant;
        }


        /** In UTF-16, code points above all others begin with a surrogate, which is not the greatest of units. */
        private static int compareByCodePoint(String one, String other) {
            int same = 0;
            while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
                same++;
            }
            if (same == one.length() || same == other.length()) {
                return one.length() - other.length();
            }
            char first = one.charAt(same);
            char second = other.charAt(same);
            return Character.isSurrogate(first) == Character.isSurrogate(second)
                    ? first - second
                    : Character.isSurrogate(first) ? 1 : -1;
        }
    }

    // ---- What a seal looks like

    /** Where a value stands in the document. */
    record Pointer(Pointer parent, Object step) {

        Pointer to(Object name) {
            return new Pointer(this, name);
        }

        @Override
        public String toString() {
            return parent == null ? String.valueOf(step) : parent + "/" + step;
        }
    }

    /** What a value may be. */
    interface Shape {

        Pattern DECIMAL_FORM = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
        int LONGEST_DECIMAL = 300;

        Shape TEXT = (value, at) -> require(value instanceof String, value, at);
        Shape WHOLE = (value, at) -> require(value instanceof BigInteger number && number.signum() >= 0, value, at);
        Shape FLAG = (value, at) -> require(value instanceof Boolean, value, at);
        Shape REGION = matching("\\d{6}");
        /** Whose rules: the country's or a province's. */
        Shape OWNER = matching("[1-9]\\d0000");
        Shape HASH = matching("[0-9a-f]{64}");
        Shape DATE = parsed(LocalDate::parse);
        Shape TIME = parsed(OffsetDateTime::parse);
        Shape PERIOD = parsed(Period::parse);
        Shape FORMULA = parsed(Formula::new);
        Shape WHEN = parsed(When::parse);
        Shape REFERENCE = parsed(Reference::parse);
        Shape DECIMAL = (value, at) -> {
            boolean fits = value instanceof String text && text.length() <= LONGEST_DECIMAL
                    && DECIMAL_FORM.matcher(text).matches();
            return new BigDecimal((String) require(fits, value, at));
        };

        /** What the value stands for. */
        Object read(Object value, Pointer at);

        private static Object require(boolean holds, Object value, Pointer at) {
            if (!holds) {
                throw End.cannotVerify("封存件的 {0} 缺失或不合格式", "the seal has no proper {0}", at);
            }
            return value;
        }

        /** @param meaning throws where the text has none */
        static Shape parsed(Function<String, Object> meaning) {
            return (value, at) -> {
                try {
                    return meaning.apply((String) TEXT.read(value, at));
                } catch (IllegalArgumentException | DateTimeException none) {
                    return require(false, value, at);
                }
            };
        }

        static Shape matching(String form) {
            Pattern pattern = Pattern.compile(form);
            return (value, at) -> require(value instanceof String text && pattern.matcher(text).matches(), value, at);
        }

        static Shape oneOf(String... words) {
            return (value, at) -> require(value instanceof String && List.of(words).contains(value), value, at);
        }

        /** A whole number from there on, of what an int holds. */
        static Shape from(int least) {
            return (value, at) -> {
                boolean fits = value instanceof BigInteger number && number.bitLength() < Integer.SIZE
                        && number.intValue() >= least;
                return ((BigInteger) require(fits, value, at)).intValue();
            };
        }

        static Shape orNull(Shape shape) {
            return (value, at) -> value == null ? null : shape.read(value, at);
        }

        /** A field of an object. */
        record Field(String name, Shape shape, boolean required) {}

        static Field must(String name, Shape shape) {
            return new Field(name, shape, true);
        }

        /** A field that is left out where there is nothing to say. */
        static Field may(String name, Shape shape) {
            return new Field(name, shape, false);
        }

        /** An object with these fields and no other. */
        static Shape object(Field... fields) {
            Map<String, Field> known = Stream.of(fields).collect(Collectors.toMap(Field::name, field -> field));
            return (value, at) -> {
                Map<?, ?> node = (Map<?, ?>) require(value instanceof Map<?, ?>, value, at);
                Map<String, Object> read = new LinkedHashMap<>();
                for (Map.Entry<?, ?> entry : node.entrySet()) {
                    Field field = known.get(entry.getKey());
                    if (field == null) {
                        throw End.cannotVerify("{0} 不是封存件的字段", "a seal has no field {0}", at.to(entry.getKey()));
                    }
                    read.put(field.name, field.shape.read(entry.getValue(), at.to(field.name)));
                }
                for (Field field : known.values()) {
                    require(!field.required || read.containsKey(field.name), null, at.to(field.name));
                }
                return new Fields(read);
            };
        }

        /** An object whose names are not known beforehand. */
        static Shape map(Shape values) {
            return (value, at) -> {
                Map<?, ?> node = (Map<?, ?>) require(value instanceof Map<?, ?>, value, at);
                Map<String, Object> read = new TreeMap<>();
                node.forEach((name, each) -> read.put((String) name, values.read(each, at.to(name))));
                return read;
            };
        }

        /** A list of objects, no two of which have all these fields alike; of other things, if there are none, no two alike. */
        static Shape list(Shape items, String... key) {
            return (value, at) -> {
                List<Object> read = new ArrayList<>();
                Set<Object> keys = new HashSet<>();
                for (Object item : (List<?>) require(value instanceof List<?>, value, at)) {
                    Object each = items.read(item, at.to(read.size()));
                    Object identity = key.length == 0 ? each : ((Fields) each).values(key);
                    if (!keys.add(identity)) {
                        throw End.cannotVerify("{0} 与此前的一项重复（{1}）", "{0} stands there once already ({1})",
                                at.to(read.size()), key.length == 0 ? "" : String.join(" ", key));
                    }
                    read.add(each);
                }
                return read;
            };
        }

        /** A list in which things may stand twice. */
        static Shape anyList(Shape items) {
            return (value, at) -> {
                List<Object> read = new ArrayList<>();
                for (Object item : (List<?>) require(value instanceof List<?>, value, at)) {
                    read.add(items.read(item, at.to(read.size())));
                }
                return read;
            };
        }
    }

    /** An object of the document as its shape read it. A field that is absent is null. */
    record Fields(Map<String, Object> fields) {

        private <T> T get(String name, Class<T> type) {
            return type.cast(fields.get(name));
        }

        List<Object> values(String... names) {
            return Stream.of(names).map(fields::get).toList();
        }

        boolean has(String name) {
            return fields.get(name) != null;
        }

        String text(String name) {
            return get(name, String.class);
        }

        int number(String name) {
            return get(name, Integer.class);
        }

        boolean flag(String name) {
            return Boolean.TRUE.equals(fields.get(name));
        }

        BigDecimal decimal(String name) {
            return get(name, BigDecimal.class);
        }

        LocalDate date(String name) {
            return get(name, LocalDate.class);
        }

        OffsetDateTime time(String name) {
            return get(name, OffsetDateTime.class);
        }

        Period period(String name) {
            return get(name, Period.class);
        }

        Formula formula(String name) {
            return get(name, Formula.class);
        }

        Fields object(String name) {
            return get(name, Fields.class);
        }

        /** Empty where the field is absent. */
        List<Fields> objects(String name) {
            return list(name).stream().map(Fields.class::cast).toList();
        }

        List<?> list(String name) {
            return has(name) ? get(name, List.class) : List.of();
        }

        /** Empty where the field is absent. */
        Map<?, ?> map(String name) {
            return has(name) ? get(name, Map.class) : Map.of();
        }
    }

    /** The format {@code luzhi-seal-1}, field by field; {@code docs/seal.md} says what each means. */
    static final class Format {

        private static final Shape VERDICT = Shape.oneOf("met", "not-met", "in-progress", "not-evaluable", "not-applicable");
        private static final Shape STATUS = Shape.oneOf("completed", "in-progress", "not-completed", "insufficient-data");
        private static final Shape DIMENSIONS = Shape.map(Shape.TEXT);
        private static final Shape TITLE = Shape.object(Shape.must("zh", Shape.TEXT), Shape.must("en", Shape.TEXT));
        private static final Shape REGION = Shape.object(Shape.must("code", Shape.REGION),
                Shape.must("name", Shape.orNull(Shape.TEXT)),
                Shape.must("level", Shape.oneOf("country", "province", "prefecture", "county")));
        private static final Shape SOURCE = Shape.object(Shape.must("document", Shape.TEXT),
                Shape.may("table", Shape.TEXT), Shape.may("row", Shape.TEXT));

        private static final Shape THRESHOLD = Shape.object(Shape.must("id", Shape.TEXT), Shape.must("title", TITLE),
                Shape.must("unit", Shape.orNull(Shape.TEXT)),
                Shape.must("values", Shape.list(Shape.object(Shape.must("value", Shape.DECIMAL),
                        Shape.must("valid-from", Shape.DATE), Shape.may("valid-to", Shape.DATE),
                        Shape.may("source", Shape.TEXT), Shape.must("verified", Shape.FLAG)), "valid-from")));
        private static final Shape GROUP = Shape.object(Shape.must("id", Shape.TEXT), Shape.must("title", TITLE),
                Shape.must("source", Shape.orNull(Shape.TEXT)), Shape.must("verified", Shape.FLAG),
                Shape.must("regions", Shape.list(Shape.REGION)));
        private static final Shape CRITERION = Shape.object(Shape.must("id", Shape.TEXT), Shape.must("title", TITLE),
                Shape.must("basis", Shape.TEXT), Shape.must("basis-verified", Shape.FLAG),
                Shape.must("applies-to", Shape.oneOf("region", "each-county")), Shape.may("where", Shape.FORMULA),
                Shape.may("period", Shape.WHEN), Shape.may("let", Shape.map(Shape.REFERENCE)),
                Shape.may("value", Shape.FORMULA), Shape.may("at-least", Shape.FORMULA), Shape.may("at-most", Shape.FORMULA),
                Shape.may("equals", Shape.FORMULA), Shape.may("not-below-previous-year", Shape.FLAG),
                Shape.may("is-declared", Shape.FLAG), Shape.may("unit", Shape.TEXT), Shape.may("deadline", Shape.DATE),
                Shape.may("advisory", Shape.FLAG), Shape.may("remedy", Shape.object(Shape.must("change", Shape.TEXT),
                        Shape.may("let", Shape.map(Shape.REFERENCE)), Shape.may("value", Shape.FORMULA))));
        private static final Shape RULES = Shape.object(Shape.must("cycle", Shape.from(1)), Shape.must("version", Shape.from(0)),
                Shape.may("region", Shape.OWNER), Shape.must("title", TITLE), Shape.must("reporting-date", Shape.DATE),
                Shape.must("credibility", Shape.FORMULA), Shape.must("thresholds", Shape.list(THRESHOLD, "id")),
                Shape.must("region-groups", Shape.list(GROUP, "id")),
                Shape.must("tasks", Shape.list(Shape.object(Shape.must("number", Shape.from(1)), Shape.must("title", TITLE),
                        Shape.must("criteria", Shape.list(CRITERION, "id"))), "number")));

        private static final Shape FIGURE = Shape.object(Shape.must("measure", Shape.TEXT),
                Shape.must("dimensions", DIMENSIONS), Shape.must("region", Shape.REGION), Shape.must("period", Shape.PERIOD),
                Shape.must("value", Shape.orNull(Shape.DECIMAL)), Shape.must("missing", Shape.orNull(Shape.TEXT)),
                Shape.must("unit", Shape.orNull(Shape.TEXT)), Shape.must("source", Shape.orNull(SOURCE)),
                Shape.must("complete", Shape.orNull(Shape.FLAG)));
        private static final Shape DECLARATION = Shape.object(Shape.must("cycle", Shape.from(1)),
                Shape.must("region", Shape.REGION), Shape.must("criterion", Shape.TEXT), Shape.must("declared", Shape.FLAG),
                Shape.may("statement", Shape.TEXT), Shape.may("deadline", Shape.DATE), Shape.may("source", SOURCE),
                Shape.must("revision", Shape.from(1)), Shape.must("recordedAt", Shape.TIME),
                Shape.must("recordedBy", Shape.TEXT));

        private static final Shape OUTCOME = Shape.object(Shape.must("verdict", VERDICT),
                Shape.must("value", Shape.orNull(Shape.DECIMAL)), Shape.must("target", Shape.orNull(Shape.DECIMAL)),
                Shape.must("gap", Shape.orNull(Shape.DECIMAL)), Shape.must("deadline", Shape.orNull(Shape.DATE)));
        private static final Shape TASK = Shape.object(Shape.must("number", Shape.from(1)), Shape.must("status", STATUS),
                Shape.must("criteria", Shape.list(Shape.object(Shape.must("id", Shape.TEXT), Shape.must("outcome", OUTCOME),
                        Shape.must("regions", Shape.list(Shape.object(Shape.must("region", Shape.REGION),
                                Shape.must("outcome", OUTCOME)), "region"))), "id")));

        private static final Shape KEY = Shape.object(Shape.must("region", Shape.REGION), Shape.must("measure", Shape.TEXT),
                Shape.must("period", Shape.PERIOD), Shape.must("dimensions", DIMENSIONS));
        private static final Shape RANGE = Shape.object(Shape.may("value", Shape.DECIMAL), Shape.may("low", Shape.DECIMAL),
                Shape.may("high", Shape.DECIMAL));
        private static final Shape ANSWER = Shape.object(
                Shape.must("kind", Shape.oneOf("explained", "to-be-corrected", "accepted")),
                Shape.may("explanation", Shape.TEXT), Shape.may("stated", Shape.DECIMAL), Shape.may("computed", Shape.DECIMAL),
                Shape.must("figures", Shape.list(Shape.object(Shape.must("figure", KEY), Shape.must("value", Shape.DECIMAL)),
                        "figure")),
                Shape.must("revision", Shape.from(1)), Shape.must("recordedAt", Shape.TIME),
                Shape.must("recordedBy", Shape.TEXT), Shape.may("outdated", Shape.FLAG));
        private static final Shape FINDING = Shape.object(Shape.must("relation", Shape.orNull(Shape.TEXT)),
                Shape.must("title", Shape.orNull(TITLE)), Shape.must("kind", Shape.TEXT),
                Shape.must("severity", Shape.oneOf("error", "warning", "notice")), Shape.must("contrast", Shape.TEXT),
                Shape.must("figures", Shape.anyList(Shape.object(Shape.must("figure", KEY),
                        Shape.must("value", Shape.orNull(Shape.DECIMAL)), Shape.must("unit", Shape.orNull(Shape.TEXT)),
                        Shape.must("stated", Shape.FLAG), Shape.must("source", Shape.orNull(SOURCE))))),
                Shape.must("stated", Shape.orNull(RANGE)), Shape.must("computed", Shape.orNull(RANGE)),
                Shape.must("diagnoses", Shape.anyList(Shape.TEXT)), Shape.must("answer", Shape.orNull(ANSWER)));
        private static final Shape WRITTEN = Shape.object(Shape.must("cycle", Shape.from(1)), Shape.must("region", Shape.REGION),
                Shape.must("task", Shape.from(1)), Shape.may("achievements", Shape.TEXT), Shape.may("practice", Shape.TEXT),
                Shape.may("nextSteps", Shape.TEXT), Shape.must("revision", Shape.from(1)), Shape.must("recordedAt", Shape.TIME),
                Shape.must("recordedBy", Shape.TEXT));
        private static final Shape RENDERED = Shape.object(Shape.must("task", Shape.from(1)),
                Shape.may("achievements", Shape.TEXT), Shape.may("practice", Shape.TEXT), Shape.may("nextSteps", Shape.TEXT),
                Shape.must("figures", Shape.anyList(Shape.object(Shape.must("part", Shape.TEXT),
                        Shape.must("start", Shape.from(0)), Shape.must("end", Shape.from(0)), Shape.must("printed", Shape.TEXT),
                        Shape.must("region", Shape.REGION), Shape.must("measure", Shape.TEXT),
                        Shape.must("period", Shape.PERIOD), Shape.must("dimensions", DIMENSIONS), Shape.may("title", TITLE),
                        Shape.may("value", Shape.DECIMAL), Shape.may("unit", Shape.TEXT), Shape.may("missing", Shape.TEXT)))));
        private static final Shape FILE = Shape.object(Shape.must("id", Shape.from(1)), Shape.must("cycle", Shape.from(1)),
                Shape.must("region", Shape.REGION), Shape.must("name", Shape.TEXT), Shape.must("mediaType", Shape.TEXT),
                Shape.must("size", Shape.WHOLE), Shape.must("sha256", Shape.HASH), Shape.may("dated", Shape.DATE),
                Shape.must("criteria", Shape.anyList(Shape.TEXT)), Shape.must("figures", Shape.anyList(Shape.TEXT)),
                Shape.must("flags", Shape.anyList(Shape.object(Shape.must("kind", Shape.TEXT), Shape.may("backs", Shape.TEXT),
                        Shape.may("periodBegins", Shape.DATE)))),
                Shape.must("recordedAt", Shape.TIME), Shape.must("recordedBy", Shape.TEXT));

        static final Shape SEAL = Shape.object(Shape.must("format", Shape.oneOf(FORMAT)), Shape.must("cycle", Shape.from(1)),
                Shape.must("region", REGION), Shape.must("asOf", Shape.DATE), Shape.must("number", Shape.from(1)),
                Shape.must("previous", Shape.orNull(Shape.HASH)), Shape.must("sealedAt", Shape.TIME),
                Shape.must("sealedBy", Shape.TEXT), Shape.must("comment", Shape.orNull(Shape.TEXT)),
                Shape.must("counties", Shape.list(REGION, "code")), Shape.must("rules", RULES),
                Shape.must("figures", Shape.list(FIGURE, "measure", "dimensions", "region", "period")),
                Shape.must("declarations", Shape.list(DECLARATION, "criterion", "region")),
                Shape.must("tasks", Shape.list(TASK, "number")), Shape.must("completedTasks", Shape.from(0)),
                Shape.must("totalTasks", Shape.from(1)),
                Shape.must("parts", Shape.object(Shape.must("findings", Shape.map(FINDING)),
                        Shape.must("narratives", Shape.map(Shape.object(Shape.must("written", WRITTEN),
                                Shape.must("rendered", Shape.orNull(RENDERED))))),
                        Shape.must("evidence", Shape.map(FILE)))),
                Shape.must("sources", Shape.list(Shape.object(Shape.must("service", Shape.TEXT),
                        Shape.must("status", Shape.TEXT), Shape.must("fetchedAt", Shape.orNull(Shape.TIME))), "service")));

        private Format() {}
    }

    /** What a file holds: a seal, in the one spelling that there is and with every field in its place. */
    record Document(Seal seal, Fields root) {

        static Document of(Received file) {
            Json.Read read = Json.parse(file.bytes());
            if (!(read.value() instanceof Map<?, ?> map && FORMAT.equals(map.get("format")))) {
                throw End.cannotVerify("{0} 不是 {1} 格式的封存件", "{0} is no seal of the format {1}", file.name(), FORMAT);
            }
            if (!read.isCanonical()) {
                throw End.notTheDocument("{0} 不是规范格式（名称顺序、空白或写法），SHA-256 {1}",
                        "{0} is not in canonical form (order of names, white space or spelling), SHA-256 {1}", file.name(),
                        file.sha256());
            }
            Fields root = (Fields) Format.SEAL.read(read.value(), new Pointer(null, file.name()));
            return new Document(new Seal(file.name(), file.sha256(), root.number("number"), root.text("previous"),
                    root.object("region").text("code"), root.time("sealedAt")), root);
        }
    }

    // ---- Formulas

    /** An expression has no value: a name has none, a divisor is zero, or it is not of the kind asked for. */
    static final class NoResult extends Exception {

        private static final long serialVersionUID = 1L;

        NoResult(String why) {
            super(why);
        }
    }

    /** A part of a formula: a {@link BigDecimal} or a {@link Boolean} for the values of its names. */
    interface Part {
        Object value(Map<String, BigDecimal> values) throws NoResult;
    }

    /**
     * A formula, read by recursive descent. From weak to strong: {@code ||}; {@code &&}; {@code = == != <>};
     * {@code < <= > >=}; {@code + -}; {@code * /}; the prefixes {@code - + !}. Operators of one rank are read from the left. Every
     * operation rounds to decimal128 (34 digits, half even). {@code && || IF} calculate only what they need.
     */
    static final class Formula {

        private static final MathContext DECIMAL128 = MathContext.DECIMAL128;
        private static final int LONGEST = 500;
        private static final int MOST_DIGITS_OF_LITERAL = 30;
        private static final int FARTHEST_DIGIT = 2_000;
        private static final List<List<String>> RANKS = List.of(List.of("||"), List.of("&&"),
                List.of("=", "==", "!=", "<>"), List.of("<", "<=", ">", ">="), List.of("+", "-"), List.of("*", "/"));
        /** A minus joins a name where a letter or digit is before and a small letter behind it. */
        private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<number>\\d[\\d.]*(?:[eE][+-]?\\d+)?|\\.\\d+)"
                + "|(?<name>[A-Za-z](?:[A-Za-z0-9]|(?<=[a-z0-9])-(?=[a-z]))*)"
                + "|(?<sign>\\|\\||&&|==|!=|<>|<=|>=|[-+*/=<>!(),]))");

        private final String text;
        private final List<String> tokens = new ArrayList<>();
        private final Set<String> names = new TreeSet<>();
        private final Part whole;
        private int at;

        /** @throws End if it is no formula */
        Formula(String text) {
            this.text = text;
            if (text.length() > LONGEST) {
                throw noFormula();
            }
            Matcher token = TOKEN.matcher(text);
            int end = 0;
            while (token.lookingAt()) {
                tokens.add(token.group().strip());
                end = token.end();
                token.region(end, text.length());
            }
            if (!text.substring(end).isBlank()) {
                throw noFormula();
            }
            try {
                whole = operation(0);
            } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
                throw noFormula();
            }
            if (at < tokens.size()) {
                throw noFormula();
            }
        }

        private End noFormula() {
            return End.cannotVerify("不是公式：{0}", "not a formula: {0}", text);
        }

        int length() {
            return text.length();
        }

        /** The names whose values it needs. */
        Set<String> names() {
            return names;
        }

        BigDecimal calculate(Map<String, BigDecimal> values) throws NoResult {
            if (whole.value(values) instanceof BigDecimal number) {
                return number;
            }
            throw new NoResult("not a number");
        }

        boolean holds(Map<String, BigDecimal> values) throws NoResult {
            if (whole.value(values) instanceof Boolean condition) {
                return condition;
            }
            throw new NoResult("not a condition");
        }

        private boolean isNext(Collection<String> expected) {
            return at < tokens.size() && expected.contains(tokens.get(at));
        }

        private void require(String expected) {
            if (!tokens.get(at++).equals(expected)) {
                throw new IllegalArgumentException();
            }
        }

        private Part operation(int rank) {
            if (rank == RANKS.size()) {
                return prefixed();
            }
            Part left = operation(rank + 1);
            while (isNext(RANKS.get(rank))) {
                left = infix(tokens.get(at++), left, operation(rank + 1));
            }
            return left;
        }

        private Part prefixed() {
            if (!isNext(List.of("-", "+", "!"))) {
                return operand();
            }
            String sign = tokens.get(at++);
            Part operand = prefixed();
            return switch (sign) {
                case "-" -> values -> strict(operand.value(values)).negate(DECIMAL128);
                case "+" -> values -> strict(operand.value(values)).plus(DECIMAL128);
                default -> values -> !truth(operand.value(values));
            };
        }

        private Part operand() {
            String token = tokens.get(at++);
            if (token.equals("(")) {
                Part inner = operation(0);
                require(")");
                return inner;
            }
            if (Character.isDigit(token.charAt(0)) || token.charAt(0) == '.') {
                BigDecimal number = literal(token);
                return values -> number;
            }
            if (!Character.isLetter(token.charAt(0))) {
                throw new IllegalArgumentException();
            }
            if (isNext(List.of("("))) {
                return function(token.toUpperCase(Locale.ROOT));
            }
            return switch (token.toUpperCase(Locale.ROOT)) {
                case "TRUE" -> values -> true;
                case "FALSE" -> values -> false;
                default -> name(token.toLowerCase(Locale.ROOT));
            };
        }

        private static BigDecimal literal(String token) {
            BigDecimal number = new BigDecimal(token);
            if (number.precision() > MOST_DIGITS_OF_LITERAL || Math.abs((long) number.scale()) > MOST_DIGITS_OF_LITERAL) {
                throw new IllegalArgumentException();
            }
            return number;
        }

        private Part name(String name) {
            names.add(name);
            return values -> {
                BigDecimal value = values.get(name);
                if (value == null) {
                    throw new NoResult(name + " has no value");
                }
                return value;
            };
        }

        private Part function(String function) {
            require("(");
            if (function.equals("STATED")) {
                String name = tokens.get(at++).toLowerCase(Locale.ROOT);
                names.add(name);
                require(")");
                return values -> values.containsKey(name);
            }
            List<Part> parts = new ArrayList<>(List.of(operation(0)));
            while (isNext(List.of(","))) {
                at++;
                parts.add(operation(0));
            }
            require(")");
            int fixed = switch (function) {
                case "ABS", "SQRT" -> 1;
                case "IF" -> 3;
                case "MIN", "MAX" -> parts.size();
                default -> throw new IllegalArgumentException();
            };
            if (parts.size() != fixed) {
                throw new IllegalArgumentException();
            }
            return switch (function) {
                case "ABS" -> values -> number(parts.get(0).value(values)).abs(DECIMAL128);
                case "SQRT" -> values -> squareRoot(number(parts.get(0).value(values)));
                case "IF" -> values -> parts.get(truth(parts.get(0).value(values)) ? 1 : 2).value(values);
                case "MIN" -> values -> extreme(parts, values, -1);
                default -> values -> extreme(parts, values, 1);
            };
        }

        private static BigDecimal extreme(List<Part> parts, Map<String, BigDecimal> values, int side)
                throws NoResult {
            BigDecimal found = null;
            for (Part part : parts) {
                BigDecimal value = number(part.value(values));
                if (found == null || value.compareTo(found) * side > 0) {
                    found = value;
                }
            }
            return found;
        }

        private static Part infix(String operator, Part left, Part right) {
            return switch (operator) {
                case "||" -> values -> truth(left.value(values)) || truth(right.value(values));
                case "&&" -> values -> truth(left.value(values)) && truth(right.value(values));
                case "=", "==" -> values -> areEqual(left.value(values), right.value(values));
                case "!=", "<>" -> values -> !areEqual(left.value(values), right.value(values));
                case "<" -> values -> compare(left.value(values), right.value(values)) < 0;
                case "<=" -> values -> compare(left.value(values), right.value(values)) <= 0;
                case ">" -> values -> compare(left.value(values), right.value(values)) > 0;
                case ">=" -> values -> compare(left.value(values), right.value(values)) >= 0;
                case "+" -> values -> strict(left.value(values)).add(strict(right.value(values)), DECIMAL128);
                case "-" -> values -> strict(left.value(values)).subtract(strict(right.value(values)), DECIMAL128);
                case "*" -> values -> bounded(strict(left.value(values)).multiply(strict(right.value(values)), DECIMAL128));
                default -> values -> divide(strict(left.value(values)), strict(right.value(values)));
            };
        }

        private static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) throws NoResult {
            if (divisor.signum() == 0) {
                throw new NoResult("division by zero");
            }
            return bounded(dividend.divide(divisor, DECIMAL128));
        }

        /** No sealed number is near the bounds: what goes beyond them was made to keep us busy. */
        private static BigDecimal bounded(BigDecimal number) {
            if (Math.abs((long) number.precision() - number.scale()) > FARTHEST_DIGIT) {
                throw End.cannotVerify("公式得出的数过大或过小", "a formula comes to a number out of all bounds");
            }
            return number;
        }

        /**
         * The root as a whole number of 10^-34: Newton's iteration over integers, from half the bits on, until a step is no longer
         * than one.
         */
        private static BigDecimal squareRoot(BigDecimal value) throws NoResult {
            if (value.signum() < 0) {
                throw new NoResult("root of a negative number");
            }
            if (value.signum() == 0) {
                return BigDecimal.ZERO;
            }
            int digits = DECIMAL128.getPrecision();
            BigInteger scaled = value.movePointRight(2 * digits).toBigInteger();
            BigInteger root = scaled.shiftRight((scaled.bitLength() + 1) / 2);
            BigInteger step;
            do {
                if (root.signum() == 0) {
                    throw new NoResult("root of too small a number");
                }
                BigInteger better = root.add(scaled.divide(root)).shiftRight(1);
                step = better.subtract(root).abs();
                root = better;
            } while (step.compareTo(BigInteger.ONE) > 0);
            return new BigDecimal(root, digits);
        }

        /** A number where nothing else will do. */
        private static BigDecimal strict(Object value) throws NoResult {
            if (value instanceof BigDecimal number) {
                return number;
            }
            throw new NoResult("calculates with a condition");
        }

        /** A condition counts as 1 or 0. */
        private static BigDecimal number(Object value) {
            return value instanceof BigDecimal number
                    ? number
                    : Boolean.TRUE.equals(value) ? BigDecimal.ONE : BigDecimal.ZERO;
        }

        /** A number holds unless it is zero. */
        private static boolean truth(Object value) {
            return value instanceof BigDecimal number ? number.signum() != 0 : (Boolean) value;
        }

        private static boolean areEqual(Object left, Object right) {
            return left.getClass() == right.getClass() && compare(left, right) == 0;
        }

        private static int compare(Object left, Object right) {
            return left instanceof BigDecimal number
                    ? number.compareTo(number(right))
                    : Boolean.compare((Boolean) left, truth(right));
        }
    }

    /** {@code --formulas}: a line is a formula and then, behind tabs, what its names stand for; a line of result each. */
    static final class FormulaCases {

        private FormulaCases() {}

        static void calculate(Path file, PrintStream screen) {
            try {
                for (String line : Files.readAllLines(file)) {
                    screen.println(result(line.split("\t")));
                }
            } catch (IOException e) {
                throw End.cannotVerify("无法读取 {0}：{1}", "cannot read {0}: {1}", file, e.getMessage());
            }
        }

        private static String result(String[] parts) {
            Map<String, BigDecimal> values = new TreeMap<>();
            Stream.of(parts).skip(1).map(pair -> pair.split("=")).forEach(
                    pair -> values.put(pair[0], new BigDecimal(pair[1])));
            try {
                Object value = new Formula(parts[0]).whole.value(values);
                return value instanceof BigDecimal number
                        ? number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()
                        : value.toString();
            } catch (NoResult none) {
                return "none";
            }
        }
    }

    // ---- Judging

    /** Whole months, both ends included. */
    record Period(YearMonth first, YearMonth last) {

        private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2]))?");

        static Period ofYear(int year) {
            return new Period(YearMonth.of(year, 1), YearMonth.of(year, 12));
        }

        /** {@code 2019}, {@code 2020-09}, {@code 2019/2020} or {@code 2020-01/2020-09}. */
        static Period parse(String text) {
            String[] ends = text.split("/", -1);
            Period period = new Period(month(ends[0], 1), month(ends[ends.length - 1], 12));
            if (ends.length > 2 || period.last.isBefore(period.first)) {
                throw new IllegalArgumentException();
            }
            return period;
        }

        private static YearMonth month(String point, int monthOfBareYear) {
            Matcher matcher = POINT.matcher(point);
            if (!matcher.matches()) {
                throw new IllegalArgumentException();
            }
            return YearMonth.of(Integer.parseInt(matcher.group(1)),
                    matcher.group(2) == null ? monthOfBareYear : Integer.parseInt(matcher.group(2)));
        }

        Period previousYear() {
            return new Period(first.minusYears(1), last.minusYears(1));
        }
    }

    /** A period as rules name it; {@code fixed} is null for the one at hand or the one a year before it. */
    record When(Period fixed, boolean isPreviousYear) {

        static final When NOW = new When(null, false);

        static When parse(String text) {
            return switch (text) {
                case "year" -> NOW;
                case "previous-year" -> new When(null, true);
                default -> new When(Period.parse(text), false);
            };
        }

        Period from(Period present) {
            return fixed != null ? fixed : isPreviousYear ? present.previousYear() : present;
        }
    }

    /** What a name in a rule stands for: a threshold, whether a region is in a group or of a level, or a figure. */
    record Reference(String kind, String id, Map<String, String> dimensions, When when) {

        private static final int LONGEST = 500;
        private static final String FIGURE = "figure";
        private static final Pattern FORM = Pattern
                .compile("(?<measure>[a-z]+\\.[a-z0-9-]+)(\\{(?<dimensions>[a-z0-9=:;-]*)\\})?(@(?<when>[^{}@]+))?");
        private static final Pattern DIMENSION = Pattern.compile("([a-z0-9-]+)[=:]([a-z0-9-]+)");

        static Reference parse(String text) {
            int dot = text.indexOf('.');
            String kind = text.substring(0, Math.max(0, dot));
            if (List.of("threshold", "group", "region").contains(kind)) {
                return new Reference(kind, text.substring(dot + 1), Map.of(), When.NOW);
            }
            Matcher form = FORM.matcher(text.strip());
            if (text.length() > LONGEST || !form.matches()) {
                throw new IllegalArgumentException();
            }
            return new Reference(FIGURE, form.group("measure"), dimensions(form.group("dimensions")),
                    form.group("when") == null ? When.NOW : When.parse(form.group("when")));
        }

        private static Map<String, String> dimensions(String text) {
            Map<String, String> dimensions = new TreeMap<>();
            for (String pair : text == null || text.isEmpty() ? new String[0] : text.split(";", -1)) {
                Matcher dimension = DIMENSION.matcher(pair);
                if (!dimension.matches() || dimensions.put(dimension.group(1), dimension.group(2)) != null) {
                    throw new IllegalArgumentException();
                }
            }
            return dimensions;
        }
    }

    /** What a figure is about. */
    record Key(String region, String measure, Map<?, ?> dimensions, Period period) {}

    /** The criterion judged, and for whom. */
    record Place(String criterion, String region) {}

    /** What a judgement came to. */
    record Outcome(String verdict, BigDecimal value, BigDecimal target, BigDecimal gap, LocalDate deadline) {

        private static final int LONGEST_NUMBER = 40;

        static Outcome of(String verdict) {
            return new Outcome(verdict, null, null, null, null);
        }

        static Outcome read(Fields sealed) {
            return new Outcome(sealed.text("verdict"), sealed.decimal("value"), sealed.decimal("target"),
                    sealed.decimal("gap"), sealed.date("deadline"));
        }

        /** The names of what is said differently. */
        List<String> differences(Outcome other) {
            List<String> names = new ArrayList<>();
            addUnless(verdict.equals(other.verdict), "verdict", names);
            addUnless(same(value, other.value), "value", names);
            addUnless(same(target, other.target), "target", names);
            addUnless(same(gap, other.gap), "gap", names);
            addUnless(Objects.equals(deadline, other.deadline), "deadline", names);
            return names;
        }

        private static void addUnless(boolean agrees, String name, List<String> names) {
            if (!agrees) {
                names.add(name);
            }
        }

        private static boolean same(BigDecimal one, BigDecimal other) {
            return one == null || other == null ? one == other : one.compareTo(other) == 0;
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(verdict);
            Map<String, Object> parts = new LinkedHashMap<>();
            parts.put("value", value);
            parts.put("target", target);
            parts.put("gap", gap);
            parts.put("deadline", deadline);
            parts.forEach((name, part) -> text.append(part == null ? "" : " " + name + " " + shown(part)));
            return text.toString();
        }

        private static String shown(Object part) {
            String text = part instanceof BigDecimal number ? number.toPlainString() : part.toString();
            return text.length() > LONGEST_NUMBER ? text.substring(0, LONGEST_NUMBER) + "…" : text;
        }
    }

    /** Judges every criterion anew from the rules, figures and declarations of a seal, and compares. */
    static final class Judge {

        /** The first of them that a county has is the verdict on all. */
        private static final List<String> SEVERITY = List.of("not-met", "not-evaluable", "in-progress", "met",
                "not-applicable");
        private static final Map<String, String> STATUS = Map.of("not-met", "not-completed", "not-evaluable",
                "insufficient-data", "in-progress", "in-progress", "met", "completed", "not-applicable", "completed");
        private static final String COUNTRY = "100000";
        private static final List<String> COMPARISONS = List.of("at-least", "at-most", "equals");
        /** Names bound, thresholds looked at and characters of formulas: hundreds of times what a province takes. */
        private static final long MOST_EFFORT = 50_000_000;

        private final Fields root;
        private final String file;
        private final Report report;
        private final Fields rules;
        private final int year;
        private final LocalDate asOf;
        private final String whole;
        private final List<String> counties;
        private final Map<Key, BigDecimal> figures = new LinkedHashMap<>();
        private final Map<Place, Fields> declarations = new LinkedHashMap<>();
        private final Map<String, Fields> thresholds;
        private final Map<String, Set<?>> groups;

        Judge(Document document, Report report) {
            this.root = document.root();
            this.file = document.seal().file();
            this.report = report;
            this.rules = root.object("rules");
            this.year = root.number("cycle");
            this.asOf = root.date("asOf");
            this.whole = document.seal().region();
            this.counties = root.objects("counties").stream().map(county -> county.text("code")).toList();
            this.thresholds = rules.objects("thresholds").stream()
                    .collect(Collectors.toMap(threshold -> threshold.text("id"), threshold -> threshold));
            this.groups = rules.objects("region-groups").stream()
                    .collect(Collectors.toMap(group -> group.text("id"), group -> Set.copyOf(group.list("regions"))));
            root.objects("figures").forEach(figure -> figures.put(new Key(figure.text("region"), figure.text("measure"),
                    figure.map("dimensions"), figure.period("period")), figure.decimal("value")));
            root.objects("declarations").forEach(declaration -> declarations
                    .put(new Place(declaration.text("criterion"), declaration.text("region")), declaration));
        }

        void checkVerdicts() {
            requireSense();
            noteTimes();
            int before = report.failures();
            checkInventory();
            if (report.failures() > before) {
                return;
            }
            Map<Integer, Fields> sealed = root.objects("tasks").stream()
                    .collect(Collectors.toMap(task -> task.number("number"), task -> task));
            int completed = 0;
            for (Fields task : rules.objects("tasks")) {
                String status = judge(task, sealed.get(task.number("number")));
                completed += status.equals("completed") ? 1 : 0;
            }
            int total = rules.objects("tasks").size();
            checkCount("completedTasks", completed);
            checkCount("totalTasks", total);
            if (report.failures() == before) {
                report.check(List.of(criteria(rules).count(), completed, total, file),
                        "{3}：依据封存的规则和数值重新评价 {0} 项要点，结论、数值、差距、期限和任务状态均一致；完成任务 {1}/{2}",
                        "{3}: {0} criteria judged again from the sealed rules and figures: verdicts, values, targets, gaps, "
                                + "deadlines and task statuses agree; completed tasks {1}/{2}");
            }
        }

        private void checkCount(String name, int computed) {
            if (root.number(name) != computed) {
                report.fail("{2} 封存为 {0} {1}，重新得出 {3}", "{2}: sealed {0} {1}, computed {3}", name, root.number(name), file,
                        computed);
            }
        }

        private static Stream<Fields> criteria(Fields tasks) {
            return tasks.objects("tasks").stream().flatMap(task -> task.objects("criteria").stream());
        }

        // -- What no list says of another

        /** Rules by which nothing, or anything, could be judged are no rules, and what is about another year is not of this seal. */
        private void requireSense() {
            require(rules.number("cycle") == year, "rules/cycle");
            require(!rules.has("region") || mayJudge(rules.text("region")), "rules/region");
            require(!rules.objects("tasks").isEmpty(), "rules/tasks");
            require(!counties.contains(whole), "counties");
            Set<String> ids = new HashSet<>();
            for (Fields task : rules.objects("tasks")) {
                require(task.objects("criteria").stream().anyMatch(criterion -> !criterion.flag("advisory")),
                        "rules/tasks/" + task.number("number"));
                task.objects("criteria").forEach(criterion -> require(
                        ids.add(criterion.text("id")) && comparesOnce(criterion), "rules/" + criterion.text("id")));
            }
            root.objects("figures").forEach(figure -> require(figure.has("value") != figure.has("missing"),
                    "figures/" + figure.text("measure")));
            declarations.forEach((place, declaration) -> require(
                    declaration.number("cycle") == year && ids.contains(place.criterion),
                    "declarations/" + place.criterion));
            requireLittleEffort();
        }

        private void require(boolean holds, String what) {
            if (!holds) {
                throw End.cannotVerify("封存件 {0} 的 {1} 自相矛盾", "{0} contradicts itself in {1}", file, what);
            }
        }

        /** Whether this region is evaluated by the rules of that one: of the country, or of its province. */
        private boolean mayJudge(String owner) {
            return owner.equals(COUNTRY) || owner.substring(0, 2).equals(whole.substring(0, 2));
        }

        private static boolean comparesOnce(Fields criterion) {
            long comparisons = COMPARISONS.stream().filter(criterion::has).count()
                    + (criterion.flag("not-below-previous-year") ? 1 : 0);
            return criterion.flag("is-declared")
                    ? comparisons == 0
                    : comparisons == 1 && criterion.has("value");
        }

        private void requireLittleEffort() {
            long effort = criteria(rules).mapToLong(criterion -> effort(criterion) * (1 + counties.size())).sum();
            if (effort > MOST_EFFORT) {
                throw End.cannotVerify("重新评价 {0} 过于费时", "to judge {0} again would take too long", file);
            }
        }

        private long effort(Fields criterion) {
            long names = criterion.map("let").values().stream().map(Reference.class::cast)
                    .mapToLong(reference -> thresholds.containsKey(reference.id())
                            ? thresholds.get(reference.id()).list("values").size()
                            : 1)
                    .sum();
            return names + Stream.of("where", "value", "at-least", "at-most", "equals").filter(criterion::has)
                    .mapToLong(name -> criterion.formula(name).length()).sum();
        }

        private void noteTimes() {
            Stream<Fields> narratives = root.object("parts").map("narratives").values().stream().map(Fields.class::cast)
                    .map(text -> text.object("written"));
            Stream<Fields> files = root.object("parts").map("evidence").values().stream().map(Fields.class::cast);
            Stream<Fields> answers = root.object("parts").map("findings").values().stream().map(Fields.class::cast)
                    .map(finding -> finding.object("answer")).filter(Objects::nonNull);
            Stream<OffsetDateTime> recorded = Stream
                    .of(root.objects("declarations").stream(), narratives, files, answers).flatMap(each -> each)
                    .map(each -> each.time("recordedAt"));
            Stream<OffsetDateTime> fetched = root.objects("sources").stream().map(source -> source.time("fetchedAt"))
                    .filter(Objects::nonNull);
            OffsetDateTime sealedAt = root.time("sealedAt");
            // the second in which it was sealed is all that a seal says
            Stream.concat(recorded, fetched).filter(time -> time.truncatedTo(ChronoUnit.SECONDS).isAfter(sealedAt))
                    .max((one, other) -> one.toInstant().compareTo(other.toInstant()))
                    .ifPresent(later -> report.note("时间倒退：{0} 封存于 {1}，却含有 {2} 的记录",
                            "time runs backwards: {0} was sealed at {1} and holds what was recorded at {2}", file, sealedAt,
                            later));
        }

        /** That outcomes are sealed for the very tasks, criteria and counties that the rules are about. */
        private void checkInventory() {
            Set<List<Object>> expected = new LinkedHashSet<>();
            for (Fields task : rules.objects("tasks")) {
                for (Fields criterion : task.objects("criteria")) {
                    expected.add(List.of(task.number("number"), criterion.text("id"), whole));
                    countiesOf(criterion).forEach(
                            county -> expected.add(List.of(task.number("number"), criterion.text("id"), county)));
                }
            }
            Set<List<Object>> sealed = new LinkedHashSet<>();
            for (Fields task : root.objects("tasks")) {
                for (Fields criterion : task.objects("criteria")) {
                    sealed.add(List.of(task.number("number"), criterion.text("id"), whole));
                    criterion.objects("regions").forEach(county -> require(
                            sealed.add(List.of(task.number("number"), criterion.text("id"), county.text("region"))),
                            "tasks/" + criterion.text("id")));
                }
            }
            expected.stream().filter(place -> !sealed.contains(place)).forEach(place -> report.fail(
                    "{3}：没有任务 {0} 要点 {1}（{2}）的结论", "{3}: nothing is sealed of task {0}, criterion {1} ({2})", place.get(0),
                    place.get(1), place.get(2), file));
            sealed.stream().filter(place -> !expected.contains(place)).forEach(place -> report.fail(
                    "{3}：任务 {0} 要点 {1}（{2}）不在评价规则内", "{3}: task {0}, criterion {1} ({2}) is not in the rules",
                    place.get(0), place.get(1), place.get(2), file));
            Set<Object> tasks = new HashSet<>(rules.objects("tasks").stream().map(task -> task.number("number")).toList());
            root.objects("tasks").stream().filter(task -> !tasks.contains(task.number("number"))).forEach(task -> report
                    .fail("{1}：任务 {0} 不在评价规则内", "{1}: task {0} is not in the rules", task.number("number"), file));
        }

        private List<String> countiesOf(Fields criterion) {
            return criterion.text("applies-to").equals("each-county") ? counties : List.of();
        }

        // -- Judging

        /** The status of a task, each of its criteria compared on the way. */
        private String judge(Fields task, Fields sealed) {
            Map<String, Fields> outcomes = sealed.objects("criteria").stream()
                    .collect(Collectors.toMap(criterion -> criterion.text("id"), criterion -> criterion));
            List<String> decisive = new ArrayList<>();
            for (Fields criterion : task.objects("criteria")) {
                String verdict = judgeAndCompare(criterion, outcomes.get(criterion.text("id")));
                if (!criterion.flag("advisory")) {
                    decisive.add(verdict);
                }
            }
            String status = STATUS.get(worst(decisive));
            if (!status.equals(sealed.text("status"))) {
                report.fail("{3}：任务 {0} 封存为 {1}，重新得出 {2}", "{3}: sealed task {0} {1}, computed {2}",
                        task.number("number"), sealed.text("status"), status, file);
            }
            return status;
        }

        private static String worst(List<String> verdicts) {
            return SEVERITY.stream().filter(verdicts::contains).findFirst().orElse("not-applicable");
        }

        private String judgeAndCompare(Fields criterion, Fields sealed) {
            Map<String, Outcome> each = new LinkedHashMap<>();
            countiesOf(criterion).forEach(county -> each.put(county, judge(criterion, county)));
            Outcome all = each.isEmpty() ? judge(criterion, whole) : together(each.values());
            compare(criterion, whole, sealed.object("outcome"), all);
            sealed.objects("regions").forEach(county -> compare(criterion, county.text("region"),
                    county.object("outcome"), each.get(county.text("region"))));
            return all.verdict();
        }

        private static Outcome together(Collection<Outcome> each) {
            LocalDate deadline = each.stream().map(Outcome::deadline).filter(Objects::nonNull).min(LocalDate::compareTo)
                    .orElse(null);
            return new Outcome(worst(each.stream().map(Outcome::verdict).toList()), null, null, null, deadline);
        }

        private void compare(Fields criterion, String region, Fields sealed, Outcome computed) {
            List<String> differences = Outcome.read(sealed).differences(computed);
            if (!differences.isEmpty()) {
                report.fail("{5}：{0}（{1}）封存为 {2}，重新得出 {3}（{4}）", "{5}: sealed {0} ({1}) {2}, computed {3} ({4})",
                        criterion.text("id"), region, Outcome.read(sealed), computed, String.join("/", differences), file);
            }
        }

        /** One criterion for one region. */
        private Outcome judge(Fields criterion, String region) {
            When when = criterion.has("period") ? criterion.get("period", When.class) : When.NOW;
            Period period = when.from(Period.ofYear(year));
            boolean againstPreviousYear = criterion.flag("not-below-previous-year");
            Map<String, BigDecimal> names = bind(criterion, region, period);
            try {
                if (criterion.has("where") && !criterion.formula("where").holds(names)) {
                    return Outcome.of("not-applicable");
                }
                if (criterion.flag("is-declared")) {
                    return byDeclaration(criterion, region);
                }
                BigDecimal value = calculate(criterion.formula("value"), names);
                BigDecimal target = againstPreviousYear
                        ? calculate(criterion.formula("value"), bind(criterion, region, period.previousYear()))
                        : calculate(criterion.formula(comparison(criterion)), names);
                return byFigures(criterion, region, value, target);
            } catch (NoResult missing) {
                return Outcome.of("not-evaluable");
            }
        }

        private static String comparison(Fields criterion) {
            return COMPARISONS.stream().filter(criterion::has).findFirst().orElseThrow();
        }

        private Outcome byDeclaration(Fields criterion, String region) throws NoResult {
            Fields declaration = declarations.get(new Place(criterion.text("id"), region));
            if (declaration == null) {
                throw new NoResult("nothing is declared");
            }
            return declaration.flag("declared") ? Outcome.of("met") : open(criterion, region, null, null);
        }

        private Outcome byFigures(Fields criterion, String region, BigDecimal value, BigDecimal target) {
            int order = value.compareTo(target);
            boolean kept = criterion.flag("not-below-previous-year")
                    ? order >= 0
                    : switch (comparison(criterion)) {
                        case "at-least" -> order >= 0;
                        case "at-most" -> order <= 0;
                        default -> order == 0;
                    };
            return kept ? new Outcome("met", value, target, null, null) : open(criterion, region, value, target);
        }

        /** In progress until the earliest of the criterion's deadline and those undertaken, where it has one; then not met. */
        private Outcome open(Fields criterion, String region, BigDecimal value, BigDecimal target) {
            LocalDate granted = criterion.date("deadline");
            LocalDate deadline = granted == null
                    ? null
                    : Stream.of(region, whole).map(who -> declarations.get(new Place(criterion.text("id"), who)))
                            .filter(Objects::nonNull).map(declaration -> declaration.date("deadline"))
                            .filter(Objects::nonNull)
                            .reduce(granted, (one, other) -> one.isBefore(other) ? one : other);
            String verdict = deadline == null || asOf.isAfter(deadline) ? "not-met" : "in-progress";
            return new Outcome(verdict, value, target, value == null ? null : value.subtract(target).abs(), deadline);
        }

        /** Every name has to have a value, even one that the calculation would pass by. */
        private static BigDecimal calculate(Formula formula, Map<String, BigDecimal> names) throws NoResult {
            if (!names.keySet().containsAll(formula.names())) {
                throw new NoResult("a name has no value");
            }
            return formula.calculate(names);
        }

        /** What the names of a criterion stand for; those without a value are left out. */
        private Map<String, BigDecimal> bind(Fields criterion, String region, Period period) {
            Map<String, BigDecimal> names = new TreeMap<>();
            criterion.map("let").forEach((name, reference) -> {
                BigDecimal value = resolve((Reference) reference, region, period);
                if (value != null) {
                    names.put((String) name, value);
                }
            });
            return names;
        }

        private BigDecimal resolve(Reference reference, String region, Period period) {
            String id = reference.id();
            return switch (reference.kind()) {
                case "threshold" -> threshold(thresholds.get(id), period.last().atEndOfMonth());
                case "group" -> flag(groups.containsKey(id) && groups.get(id).contains(region));
                case "region" -> flag(id.equals(level(region)));
                default -> figures.get(new Key(region, id, reference.dimensions(), reference.when().from(period)));
            };
        }

        private static BigDecimal flag(boolean holds) {
            return holds ? BigDecimal.ONE : BigDecimal.ZERO;
        }

        /** GB/T 2260: two digits for the province, two for the prefecture, two for the county. */
        private static String level(String region) {
            if (region.equals("100000")) {
                return "country";
            }
            return region.endsWith("0000") ? "province" : region.endsWith("00") ? "prefecture" : "county";
        }

        private static BigDecimal threshold(Fields threshold, LocalDate day) {
            return threshold == null
                    ? null
                    : threshold.objects("values").stream().filter(value -> !day.isBefore(value.date("valid-from")))
                            .filter(value -> !value.has("valid-to") || !day.isAfter(value.date("valid-to")))
                            .map(value -> value.decimal("value")).findFirst().orElse(null);
        }
    }
}
