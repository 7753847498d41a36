import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Verifies a sealed evaluation of Luzhi (履职) without Luzhi: one file, JDK 17 or later, no library, no network.
 *
 * <pre>{@code
 * java verify/LuzhiVerify.java [--sha256=HASH] seal.json [earlier seals of the region…]
 * java verify/LuzhiVerify.java --formulas cases.txt
 * }</pre>
 *
 * It shares no line with the service. What a seal holds and how it is judged is written in {@code docs/seal.md}; whoever
 * doubts this program can write another from that page.
 *
 * <p>Exit status: 0 everything holds; 1 something does not, and it is said what; 2 there is nothing that could be verified.
 * Where JDK 17 reads this file in a charset other than UTF-8 it prints English only: {@code -Dfile.encoding=UTF-8} helps.
 */
public final class LuzhiVerify {

    static final String FORMAT = "luzhi-seal-1";

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
                return 0;
            }
            String option = "--sha256=";
            Map<Boolean, List<String>> words = arguments.stream()
                    .collect(Collectors.partitioningBy(word -> word.startsWith(option)));
            if (words.get(false).isEmpty() || words.get(true).size() > 1
                    || words.get(false).get(0).startsWith("-")) {
                throw new CannotVerify("用法：java LuzhiVerify.java [--sha256=散列值] 封存件.json [同一地区此前的封存件…]",
                        "usage: java LuzhiVerify.java [--sha256=HASH] seal.json [earlier seals of the region...]");
            }
            List<Seal> seals = new ArrayList<>();
            for (String file : words.get(false)) {
                seals.add(Seal.read(Path.of(file)));
            }
            words.get(true).forEach(word -> checkHash(seals.get(0), word.substring(option.length()), report));
            seals.forEach(seal -> checkForm(seal, report));
            checkChain(seals, report);
            new Judge(seals.get(0), report).checkVerdicts();
        } catch (CannotVerify reason) {
            report.cannot(reason);
        }
        return report.conclude();
    }

    private static void checkHash(Seal seal, String expected, Report report) {
        report.check(seal.sha256.equalsIgnoreCase(expected.strip()), "散列值 " + seal.sha256 + " 与给定的一致",
                "its hash " + seal.sha256 + " is the one given",
                "散列值为 " + seal.sha256 + "，给定的是 " + expected, "its hash is " + seal.sha256 + ", given was " + expected);
    }

    private static void checkForm(Seal seal, Report report) {
        boolean canonical = Arrays.equals(Json.write(seal.root.node()), seal.bytes);
        report.check(canonical, seal.file + " 为规范格式，第 " + seal.number + " 号，SHA-256 " + seal.sha256,
                seal.file + " is in canonical form, number " + seal.number + ", SHA-256 " + seal.sha256,
                seal.file + " 不是规范格式（名称顺序、空白或写法），SHA-256 " + seal.sha256,
                seal.file + " is not in canonical form (order of names, white space or spelling), SHA-256 " + seal.sha256);
    }

    /** Each seal given names the hash of the one before it, as far as that is given. */
    private static void checkChain(List<Seal> given, Report report) {
        Map<Integer, Seal> byNumber = new TreeMap<>();
        for (Seal seal : given) {
            report.check(seal.region.equals(given.get(0).region), seal.file + " 属于行政区划 " + seal.region,
                    seal.file + " is of region " + seal.region,
                    seal.file + " 属于行政区划 " + seal.region + "，不是 " + given.get(0).region,
                    seal.file + " is of region " + seal.region + ", not of " + given.get(0).region);
            Seal same = byNumber.put(seal.number, seal);
            if (same != null) {
                report.check(same.sha256.equals(seal.sha256), "第 " + seal.number + " 号给了两次，内容相同",
                        "number " + seal.number + " is given twice and is the same",
                        "有两份不同的第 " + seal.number + " 号", "there are two different seals of number " + seal.number);
            }
        }
        byNumber.values().forEach(seal -> checkPrevious(seal, byNumber.get(seal.number - 1), report));
    }

    private static void checkPrevious(Seal seal, Seal previous, Report report) {
        if (seal.number == 1) {
            report.check(seal.previous == null, "第 1 号是封存链的起点", "number 1 begins the chain",
                    "第 1 号却引了更早的封存件 " + seal.previous, "number 1 names an earlier seal, " + seal.previous);
        } else if (previous == null) {
            report.note("第 " + seal.number + " 号所引的上一件 " + seal.previous + " 未提供，未核对",
                    "number " + seal.number + " follows " + seal.previous + ", which was not given and is not checked");
        } else {
            report.check(previous.sha256.equals(seal.previous), "第 " + seal.number + " 号接续第 " + previous.number + " 号",
                    "number " + seal.number + " follows number " + previous.number,
                    "封存链断裂：第 " + seal.number + " 号所引的上一件为 " + seal.previous + "，第 " + previous.number + " 号实为 "
                            + previous.sha256,
                    "the chain is broken: number " + seal.number + " names " + seal.previous + ", number "
                            + previous.number + " is " + previous.sha256);
        }
    }

    // ---- What is said

    /** Prints a line a check, in Chinese and English, and counts those that failed. */
    static final class Report {

        /** Whether this file was read as the UTF-8 that it is. */
        private static final boolean CHINESE = "封".equals("\u5c01");

        private final PrintStream screen;
        private int passed;
        private int failed;
        private boolean impossible;

        Report(PrintStream screen) {
            this.screen = screen;
        }

        void check(boolean holds, String zh, String en, String otherwiseZh, String otherwiseEn) {
            if (holds) {
                passed++;
                say("通过", "ok  ", zh, en);
            } else {
                fail(otherwiseZh, otherwiseEn);
            }
        }

        void fail(String zh, String en) {
            failed++;
            say("不符", "FAIL", zh, en);
        }

        void note(String zh, String en) {
            say("说明", "note", zh, en);
        }

        void cannot(CannotVerify reason) {
            impossible = true;
            say("无法核验", "CANNOT", reason.zh, reason.en);
        }

        int conclude() {
            if (impossible) {
                return 2;
            }
            if (failed > 0) {
                say("结论", "====", "核验不通过：" + failed + " 处不符", "NOT VERIFIED: " + failed + " of " + (passed + failed)
                        + " checks failed");
                return 1;
            }
            say("结论", "====", "核验通过", "VERIFIED: all " + passed + " checks hold");
            return 0;
        }

        private void say(String markZh, String mark, String zh, String en) {
            screen.println(CHINESE ? mark + " " + en + " | " + markZh + "：" + zh : mark + " " + en);
        }
    }

    /** The input is no seal that this program knows. */
    static final class CannotVerify extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String zh;
        private final String en;

        CannotVerify(String zh, String en) {
            super(en);
            this.zh = zh;
            this.en = en;
        }
    }

    // ---- JSON

    /**
     * Strict JSON (RFC 8259) in UTF-8, read to maps, lists, strings, BigInteger, Boolean and null, and written in the one
     * canonical way. A number with a point or an exponent is refused: in a seal, a decimal is a string.
     */
    static final class Json {

        private static final int DEEPEST = 100;
        private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d*)");

        private final String text;
        private int at;
        private int depth;

        private Json(String text) {
            this.text = text;
        }

        static Object parse(byte[] bytes) {
            String text;
            try {
                text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                throw new CannotVerify("文件不是 UTF-8 文本", "the file is not UTF-8");
            }
            Json parser = new Json(text);
            parser.skipBlanks();
            Object value = parser.value();
            parser.skipBlanks();
            if (parser.at < text.length()) {
                throw parser.malformed();
            }
            return value;
        }

        private CannotVerify malformed() {
            return new CannotVerify("文件不是合格的 JSON（第 " + at + " 个字符处）", "the file is not JSON, or not that of a seal (at character "
                    + at + ")");
        }

        private void skipBlanks() {
            while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
                at++;
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
            if (++depth > DEEPEST) {
                throw malformed();
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
            if (!digits.lookingAt()) {
                throw malformed();
            }
            at = digits.end();
            if (at < text.length() && ".eE".indexOf(text.charAt(at)) >= 0) {
                throw malformed();
            }
            return new BigInteger(digits.group());
        }

        private Map<String, Object> object() {
            Map<String, Object> fields = new LinkedHashMap<>();
            require('{');
            skipBlanks();
            if (take('}')) {
                return fields;
            }
            do {
                skipBlanks();
                String name = string();
                skipBlanks();
                require(':');
                skipBlanks();
                if (fields.containsKey(name)) {
                    throw malformed();
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
                case '"', '\\', '/' -> letter;
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
            return (char) Integer.parseInt(digits, 16);
        }

        /** Names by code point, no white space, the fewest escapes, UTF-8. */
        static byte[] write(Object value) {
            StringBuilder text = new StringBuilder();
            write(value, text);
            try {
                ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
                return Arrays.copyOf(bytes.array(), bytes.limit());
            } catch (CharacterCodingException e) {
                throw new CannotVerify("文件含有不成对的代理字符", "the file holds half of a surrogate pair");
            }
        }

        private static void write(Object value, StringBuilder text) {
            if (value instanceof Map<?, ?> fields) {
                Map<String, Object> sorted = new TreeMap<>((one, other) -> Arrays.compare(one.codePoints().toArray(),
                        other.codePoints().toArray()));
                fields.forEach((name, field) -> sorted.put((String) name, field));
                String separator = "";
                text.append('{');
                for (Map.Entry<String, Object> field : sorted.entrySet()) {
                    text.append(separator);
                    write(field.getKey(), text);
                    text.append(':');
                    write(field.getValue(), text);
                    separator = ",";
                }
                text.append('}');
            } else if (value instanceof List<?> items) {
                String separator = "";
                text.append('[');
                for (Object item : items) {
                    text.append(separator);
                    write(item, text);
                    separator = ",";
                }
                text.append(']');
            } else if (value instanceof String string) {
                text.append('"');
                string.chars().forEach(character -> text.append(spelled((char) character)));
                text.append('"');
            } else {
                text.append(value);
            }
        }

        private static String spelled(char character) {
            return switch (character) {
                case '"' -> "\\\"";
                case '\\' -> "\\\\";
                case '\b' -> "\\b";
                case '\f' -> "\\f";
                case '\n' -> "\\n";
                case '\r' -> "\\r";
                case '\t' -> "\\t";
                default -> character < ' ' ? String.format("\\u%04x", (int) character) : String.valueOf(character);
            };
        }
    }

    /** An object of the document, with the path to it, so that what is missing can be said. */
    record Fields(Map<?, ?> node, String path) {

        static Fields of(Object value, String path) {
            if (value instanceof Map<?, ?> map) {
                return new Fields(map, path);
            }
            throw misses(path);
        }

        private static CannotVerify misses(String path) {
            return new CannotVerify("封存件的 " + path + " 缺失或不合格式", "the seal has no proper " + path);
        }

        private String at(String name) {
            return path + "/" + name;
        }

        /** Null where the field is absent or null. */
        String findText(String name) {
            Object value = node.get(name);
            if (value == null || value instanceof String) {
                return (String) value;
            }
            throw misses(at(name));
        }

        String text(String name) {
            String text = findText(name);
            if (text == null) {
                throw misses(at(name));
            }
            return text;
        }

        int integer(String name) {
            try {
                return ((BigInteger) node.get(name)).intValueExact();
            } catch (ClassCastException | NullPointerException | ArithmeticException e) {
                throw misses(at(name));
            }
        }

        boolean flag(String name) {
            Object value = node.get(name);
            if (value == null || value instanceof Boolean) {
                return Boolean.TRUE.equals(value);
            }
            throw misses(at(name));
        }

        /** A decimal in plain notation; null where there is none. */
        BigDecimal findDecimal(String name) {
            String text = findText(name);
            if (text == null) {
                return null;
            }
            if (!text.matches("-?(0|[1-9]\\d*)(\\.\\d+)?")) {
                throw misses(at(name));
            }
            return new BigDecimal(text);
        }

        LocalDate findDate(String name) {
            String text = findText(name);
            try {
                return text == null ? null : LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw misses(at(name));
            }
        }

        LocalDate date(String name) {
            LocalDate date = findDate(name);
            if (date == null) {
                throw misses(at(name));
            }
            return date;
        }

        Fields object(String name) {
            return of(node.get(name), at(name));
        }

        /** Empty where the field is absent or null. */
        List<Fields> objects(String name) {
            List<Fields> objects = new ArrayList<>();
            for (Object item : list(name)) {
                objects.add(of(item, at(name) + "/" + objects.size()));
            }
            return objects;
        }

        List<?> list(String name) {
            Object value = node.get(name);
            if (value == null || value instanceof List<?>) {
                return value == null ? List.of() : (List<?>) value;
            }
            throw misses(at(name));
        }

        /** A map of texts, such as dimensions; empty where it is absent. */
        Map<String, String> texts(String name) {
            Map<String, String> texts = new TreeMap<>();
            Fields fields = node.get(name) == null ? new Fields(Map.of(), at(name)) : object(name);
            fields.node.keySet().forEach(key -> texts.put((String) key, fields.text((String) key)));
            return texts;
        }
    }

    /** A sealed document, as a file holds it. */
    static final class Seal {

        final String file;
        final byte[] bytes;
        final String sha256;
        final Fields root;
        final int number;
        final String previous;
        final String region;

        private Seal(String file, byte[] bytes) {
            this.file = file;
            this.bytes = bytes;
            this.sha256 = sha256(bytes);
            this.root = Fields.of(Json.parse(bytes), "");
            if (!FORMAT.equals(root.findText("format"))) {
                throw new CannotVerify(file + " 不是 " + FORMAT + " 格式的封存件", file + " is no seal of the format " + FORMAT);
            }
            this.number = root.integer("number");
            this.previous = root.findText("previous");
            this.region = root.object("region").text("code");
        }

        static Seal read(Path file) {
            try {
                return new Seal(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            } catch (IOException e) {
                throw new CannotVerify("无法读取 " + file, "cannot read " + file + ": " + e.getMessage());
            }
        }

        private static String sha256(byte[] bytes) {
            try {
                return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has SHA-256", e);
            }
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
        private static final List<List<String>> RANKS = List.of(List.of("||"), List.of("&&"),
                List.of("=", "==", "!=", "<>"), List.of("<", "<=", ">", ">="), List.of("+", "-"), List.of("*", "/"));
        /** A minus joins a name where a letter or digit is before and a small letter behind it. */
        private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<number>\\d[\\d.]*(?:[eE][+-]?\\d+)?|\\.\\d+)"
                + "|(?<name>[A-Za-z](?:[A-Za-z0-9]|(?<=[a-z0-9])-(?=[a-z]))*)"
                + "|(?<sign>\\|\\||&&|==|!=|<>|<=|>=|[-+*/=<>!(),]))");

        private final List<String> tokens = new ArrayList<>();
        private final Set<String> names = new TreeSet<>();
        private final Part whole;
        private int at;

        /** @throws CannotVerify if it is no formula */
        Formula(String text) {
            Matcher token = TOKEN.matcher(text);
            int end = 0;
            while (token.lookingAt()) {
                tokens.add(token.group().strip());
                end = token.end();
                token.region(end, text.length());
            }
            if (!text.substring(end).isBlank()) {
                throw noFormula(text);
            }
            try {
                whole = operation(0);
            } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
                throw noFormula(text);
            }
            if (at < tokens.size()) {
                throw noFormula(text);
            }
        }

        private static CannotVerify noFormula(String text) {
            return new CannotVerify("不是公式：" + text, "not a formula: " + text);
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
                BigDecimal number = new BigDecimal(token, DECIMAL128);
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
                case "*" -> values -> strict(left.value(values)).multiply(strict(right.value(values)), DECIMAL128);
                default -> values -> divide(strict(left.value(values)), strict(right.value(values)));
            };
        }

        private static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) throws NoResult {
            if (divisor.signum() == 0) {
                throw new NoResult("division by zero");
            }
            return dividend.divide(divisor, DECIMAL128);
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
                throw new CannotVerify("无法读取 " + file, "cannot read " + file + ": " + e.getMessage());
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
            String[] ends = text.split("/");
            return new Period(month(ends[0], 1), month(ends[ends.length - 1], 12));
        }

        private static YearMonth month(String point, int monthOfBareYear) {
            Matcher matcher = POINT.matcher(point);
            if (!matcher.matches()) {
                throw new CannotVerify("不是统计期：" + point, "not a period: " + point);
            }
            return YearMonth.of(Integer.parseInt(matcher.group(1)),
                    matcher.group(2) == null ? monthOfBareYear : Integer.parseInt(matcher.group(2)));
        }

        Period previousYear() {
            return new Period(first.minusYears(1), last.minusYears(1));
        }
    }

    /** What a figure is about. */
    record Key(String region, String measure, Map<String, String> dimensions, Period period) {}

    /** The criterion judged, and for whom. */
    record Place(String criterion, String region) {

        @Override
        public String toString() {
            return criterion + " (" + region + ")";
        }
    }

    /** What a judgement came to. */
    record Outcome(String verdict, BigDecimal value, BigDecimal target, BigDecimal gap, LocalDate deadline) {

        static Outcome of(String verdict) {
            return new Outcome(verdict, null, null, null, null);
        }

        static Outcome read(Fields sealed) {
            return new Outcome(sealed.text("verdict"), sealed.findDecimal("value"), sealed.findDecimal("target"),
                    sealed.findDecimal("gap"), sealed.findDate("deadline"));
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
            parts.forEach((name, part) -> text.append(part == null
                    ? ""
                    : " " + name + " " + (part instanceof BigDecimal number ? number.toPlainString() : part)));
            return text.toString();
        }
    }

    /** Judges every criterion anew from the rules, figures and declarations of a seal, and compares. */
    static final class Judge {

        /** The first of them that a county has is the verdict on all. */
        private static final List<String> SEVERITY = List.of("not-met", "not-evaluable", "in-progress", "met",
                "not-applicable");
        private static final Map<String, String> STATUS = Map.of("not-met", "not-completed", "not-evaluable",
                "insufficient-data", "in-progress", "in-progress", "met", "completed", "not-applicable", "completed");
        private static final List<String> COMPARISONS = List.of("at-least", "at-most", "equals");
        private static final String DIMENSION = "[a-z0-9-]+[=:][a-z0-9-]+";
        private static final Pattern REFERENCE = Pattern.compile("(?<measure>[a-z]+\\.[a-z0-9-]+)(\\{(?<dimensions>("
                + DIMENSION + "(;" + DIMENSION + ")*)?)\\})?(@(?<when>[^{}@]+))?");

        private final Seal seal;
        private final Report report;
        private final Fields rules;
        private final int year;
        private final LocalDate asOf;
        private final List<String> counties;
        private final Map<Key, BigDecimal> figures = new LinkedHashMap<>();
        private final Map<Place, Fields> declarations = new LinkedHashMap<>();
        private final Map<String, Fields> thresholds;
        private final Map<String, Fields> groups;

        Judge(Seal seal, Report report) {
            this.seal = seal;
            this.report = report;
            this.rules = seal.root.object("rules");
            this.year = seal.root.integer("cycle");
            this.asOf = seal.root.date("asOf");
            this.counties = seal.root.objects("counties").stream().map(county -> county.text("code")).toList();
            this.thresholds = byId(rules.objects("thresholds"));
            this.groups = byId(rules.objects("region-groups"));
            seal.root.objects("figures").forEach(figure -> {
                if (figure.findText("value") != null) {
                    figures.put(new Key(figure.text("region"), figure.text("measure"), figure.texts("dimensions"),
                            Period.parse(figure.text("period"))), figure.findDecimal("value"));
                }
            });
            seal.root.objects("declarations").forEach(declaration -> declarations.put(
                    new Place(declaration.text("criterion"), declaration.text("region")), declaration));
        }

        private static Map<String, Fields> byId(List<Fields> things) {
            return things.stream().collect(Collectors.toMap(thing -> thing.text("id"), thing -> thing,
                    (first, again) -> first));
        }

        void checkVerdicts() {
            int before = report.failed;
            check(rules.integer("cycle") == year, "rules of cycle " + rules.integer("cycle"), "cycle " + year);
            Map<String, Fields> sealedTasks = new LinkedHashMap<>();
            seal.root.objects("tasks").forEach(task -> sealedTasks.put("task " + task.integer("number"), task));
            int criteria = 0;
            int completed = 0;
            Set<String> judged = new LinkedHashSet<>();
            for (Fields task : rules.objects("tasks")) {
                String name = "task " + task.integer("number");
                judged.add(name);
                String status = judge(task, sealedTasks.get(name));
                criteria += task.objects("criteria").size();
                completed += status.equals("completed") ? 1 : 0;
            }
            sealedTasks.keySet().stream().filter(name -> !judged.contains(name)).forEach(name -> report
                    .fail(name + " 不在评价规则内", name + " is not in the rules"));
            check(seal.root.integer("completedTasks") == completed,
                    "completedTasks " + seal.root.integer("completedTasks"), String.valueOf(completed));
            check(seal.root.integer("totalTasks") == judged.size(), "totalTasks " + seal.root.integer("totalTasks"),
                    String.valueOf(judged.size()));
            if (report.failed == before) {
                report.check(true, "依据封存的规则和数值重新评价 " + criteria + " 项要点，结论、数值、差距、期限和任务状态均一致；完成任务 " + completed + "/"
                        + judged.size(),
                        criteria + " criteria judged again from the sealed rules and figures: verdicts, values, targets, "
                                + "gaps, deadlines and task statuses agree; completed tasks " + completed + "/"
                                + judged.size(),
                        "", "");
            }
        }

        private void check(boolean holds, String sealed, String computed) {
            if (!holds) {
                report.fail("封存为 " + sealed + "，重新得出 " + computed, "sealed " + sealed + ", computed " + computed);
            }
        }

        /** The status of a task, each of its criteria compared on the way. */
        private String judge(Fields task, Fields sealed) {
            Map<Place, Outcome> outcomes = sealed == null ? Map.of() : sealedOutcomes(sealed);
            Map<Place, Outcome> computed = new LinkedHashMap<>();
            List<String> decisive = new ArrayList<>();
            for (Fields criterion : task.objects("criteria")) {
                String verdict = judge(criterion, computed);
                if (!criterion.flag("advisory")) {
                    decisive.add(verdict);
                }
            }
            Set<Place> places = new LinkedHashSet<>(computed.keySet());
            places.addAll(outcomes.keySet());
            places.forEach(place -> compare(place, outcomes.get(place), computed.get(place)));
            String status = STATUS.get(worst(decisive));
            String sealedStatus = sealed == null ? "nothing" : sealed.text("status");
            check(status.equals(sealedStatus), "task " + task.integer("number") + " " + sealedStatus, status);
            return status;
        }

        private Map<Place, Outcome> sealedOutcomes(Fields task) {
            Map<Place, Outcome> outcomes = new LinkedHashMap<>();
            for (Fields criterion : task.objects("criteria")) {
                outcomes.put(new Place(criterion.text("id"), seal.region), Outcome.read(criterion.object("outcome")));
                criterion.objects("regions").forEach(each -> outcomes.put(
                        new Place(criterion.text("id"), each.text("region")), Outcome.read(each.object("outcome"))));
            }
            return outcomes;
        }

        private void compare(Place place, Outcome sealed, Outcome computed) {
            if (sealed == null || computed == null) {
                check(false, place + " " + (sealed == null ? "nothing" : sealed),
                        computed == null ? "nothing" : computed.toString());
            } else {
                List<String> differences = sealed.differences(computed);
                check(differences.isEmpty(), place + " " + sealed, computed + " (" + String.join(", ", differences)
                        + ")");
            }
        }

        private static String worst(List<String> verdicts) {
            return SEVERITY.stream().filter(verdicts::contains).findFirst().orElse("not-applicable");
        }

        private String judge(Fields criterion, Map<Place, Outcome> computed) {
            String id = criterion.text("id");
            Place whole = new Place(id, seal.region);
            if (!"each-county".equals(criterion.findText("applies-to")) || counties.isEmpty()) {
                computed.put(whole, judge(criterion, seal.region));
                return computed.get(whole).verdict();
            }
            Map<Place, Outcome> each = new LinkedHashMap<>();
            counties.forEach(county -> each.put(new Place(id, county), judge(criterion, county)));
            String verdict = worst(each.values().stream().map(Outcome::verdict).toList());
            LocalDate deadline = each.values().stream().map(Outcome::deadline).filter(Objects::nonNull)
                    .min(LocalDate::compareTo).orElse(null);
            computed.put(whole, new Outcome(verdict, null, null, null, deadline));
            computed.putAll(each);
            return verdict;
        }

        /** One criterion for one region. */
        private Outcome judge(Fields criterion, String region) {
            Period period = period(criterion.findText("period"));
            boolean againstPreviousYear = criterion.flag("not-below-previous-year");
            Map<String, BigDecimal> names = bind(criterion, region, period);
            try {
                if (criterion.findText("where") != null && !new Formula(criterion.text("where")).holds(names)) {
                    return Outcome.of("not-applicable");
                }
                if (criterion.flag("is-declared")) {
                    return byDeclaration(criterion, region);
                }
                BigDecimal value = calculate(criterion.text("value"), names);
                BigDecimal target = againstPreviousYear
                        ? calculate(criterion.text("value"), bind(criterion, region, period.previousYear()))
                        : calculate(criterion.text(comparison(criterion)), names);
                return byFigures(criterion, region, value, target);
            } catch (NoResult missing) {
                return Outcome.of("not-evaluable");
            }
        }

        private static String comparison(Fields criterion) {
            return COMPARISONS.stream().filter(name -> criterion.findText(name) != null).findFirst()
                    .orElseThrow(() -> new CannotVerify("要点 " + criterion.path() + " 没有比较方式",
                            criterion.path() + " compares nothing"));
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
            LocalDate granted = criterion.findDate("deadline");
            LocalDate deadline = granted == null
                    ? null
                    : Stream.of(region, seal.region)
                            .map(who -> declarations.get(new Place(criterion.text("id"), who))).filter(Objects::nonNull)
                            .map(declaration -> declaration.findDate("deadline")).filter(Objects::nonNull)
                            .reduce(granted, (one, other) -> one.isBefore(other) ? one : other);
            String verdict = deadline == null || asOf.isAfter(deadline) ? "not-met" : "in-progress";
            return new Outcome(verdict, value, target, value == null ? null : value.subtract(target).abs(), deadline);
        }

        private Period period(String named) {
            Period present = Period.ofYear(year);
            if (named == null || named.equals("year")) {
                return present;
            }
            return named.equals("previous-year") ? present.previousYear() : Period.parse(named);
        }

        /** Every name has to have a value, even one that the calculation would pass by. */
        private static BigDecimal calculate(String text, Map<String, BigDecimal> names) throws NoResult {
            Formula formula = new Formula(text);
            if (!names.keySet().containsAll(formula.names())) {
                throw new NoResult("a name has no value");
            }
            return formula.calculate(names);
        }

        /** What the names of a criterion stand for; those without a value are left out. */
        private Map<String, BigDecimal> bind(Fields criterion, String region, Period period) {
            Map<String, BigDecimal> names = new TreeMap<>();
            criterion.texts("let").forEach((name, reference) -> {
                BigDecimal value = resolve(reference, region, period);
                if (value != null) {
                    names.put(name, value);
                }
            });
            return names;
        }

        private BigDecimal resolve(String reference, String region, Period period) {
            String id = reference.substring(reference.indexOf('.') + 1);
            return switch (reference.substring(0, Math.max(0, reference.indexOf('.')))) {
                case "threshold" -> threshold(thresholds.get(id), period.last().atEndOfMonth());
                case "group" -> flag(groups.containsKey(id) && groups.get(id).list("regions").contains(region));
                case "region" -> flag(id.equals(level(region)));
                default -> figure(reference, region, period);
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
                    : threshold.objects("values").stream()
                            .filter(value -> !day.isBefore(value.date("valid-from")))
                            .filter(value -> value.findDate("valid-to") == null
                                    || !day.isAfter(value.findDate("valid-to")))
                            .map(value -> value.findDecimal("value")).findFirst().orElse(null);
        }

        private BigDecimal figure(String reference, String region, Period period) {
            Matcher form = REFERENCE.matcher(reference.strip());
            if (!form.matches()) {
                throw new CannotVerify("不是指标引用：" + reference, "not a reference to a measure: " + reference);
            }
            Map<String, String> dimensions = new TreeMap<>();
            if (form.group("dimensions") != null && !form.group("dimensions").isEmpty()) {
                Stream.of(form.group("dimensions").split(";")).map(pair -> pair.split("[=:]"))
                        .forEach(pair -> dimensions.put(pair[0], pair[1]));
            }
            String when = form.group("when");
            Period meant = when == null
                    ? period
                    : when.equals("previous-year") ? period.previousYear() : Period.parse(when);
            return figures.get(new Key(region, form.group("measure"), dimensions, meant));
        }
    }
}
