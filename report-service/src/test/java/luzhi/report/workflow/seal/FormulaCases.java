package luzhi.report.workflow.seal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import luzhi.core.expression.Formula;
import luzhi.core.expression.NoResult;

/** Random formulas with what the engine of this service makes of them. */
final class FormulaCases {

    static final long SEED = Long.getLong("formula.seed", 20201031L);

    private static final int CASES = 1000;
    private static final int DEEPEST = 4;
    private static final List<String> NAMES = List.of("a", "b2", "teacher", "civil-servant", "per-pupil-funds",
            "absent");
    private static final List<String> NUMBERS = List.of("0", "1", "2", "3", "7", "100", "0.5", "1.005", "12.50", "1e3",
            "0.0001", "123456789012345678.901234567891");

    private final RandomGenerator random = new Random(SEED);

    private FormulaCases() {}

    /**
     * @param line as the verifier reads it
     * @param result as it has to print it
     */
    record Case(String line, String result) {}

    static List<Case> random() {
        FormulaCases cases = new FormulaCases();
        List<Case> made = new ArrayList<>();
        while (made.size() < CASES) {
            cases.add(made);
        }
        return made;
    }

    private void add(List<Case> cases) {
        boolean condition = random.nextInt(3) == 0;
        String text = condition ? condition(DEEPEST) : number(DEEPEST);
        if (text.length() > 500) {
            return;
        }
        Map<String, BigDecimal> values = values();
        cases.add(new Case(text + values.entrySet().stream()
                .map(value -> "\t" + value.getKey() + "=" + value.getValue().toPlainString())
                .collect(Collectors.joining()), result(Formula.parse(text), condition, values)));
    }

    private static String result(Formula formula, boolean condition, Map<String, BigDecimal> values) {
        try {
            if (condition) {
                return String.valueOf(formula.holds(values));
            }
            BigDecimal number = formula.calculate(values);
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NoResult none) {
            return "none";
        }
    }

    /** All names but the last, which never has one. */
    private Map<String, BigDecimal> values() {
        Map<String, BigDecimal> values = new TreeMap<>();
        for (String name : NAMES.subList(0, NAMES.size() - 1)) {
            values.put(name, random.nextInt(4) == 0
                    ? new BigDecimal(random.nextInt(-2, 3))
                    : BigDecimal.valueOf(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L),
                            random.nextInt(0, 9)));
        }
        return values;
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private String name() {
        return random.nextInt(40) == 0 ? "absent" : any(NAMES.subList(0, NAMES.size() - 1));
    }

    private String number(int depth) {
        if (depth == 0) {
            return random.nextBoolean() ? any(NUMBERS) : name();
        }
        int below = depth - 1;
        return switch (random.nextInt(11)) {
            case 0 -> any(List.of("-", "+", "- ")) + number(0);
            case 1 -> "(" + number(below) + ")";
            case 2 -> any(List.of("MIN", "MAX", "min")) + "(" + number(below) + ", " + number(below)
                    + (random.nextBoolean() ? ", " + number(below) : "") + ")";
            case 3 -> "ABS(" + number(below) + ")";
            case 4 -> "SQRT(" + any(List.of("ABS(" + number(below) + ")", number(below))) + ")";
            case 5 -> "IF(" + condition(below) + ", " + number(below) + ", " + number(below) + ")";
            default -> number(below) + any(List.of(" + ", " - ", " * ", " / ", "*", "/", " - ", " -")) + number(below);
        };
    }

    private String condition(int depth) {
        if (depth == 0) {
            return any(List.of("TRUE", "FALSE", "STATED(absent)", "STATED(" + name() + ")"));
        }
        int below = depth - 1;
        return switch (random.nextInt(7)) {
            case 0 -> "!(" + condition(below) + ")";
            case 1 -> "(" + condition(below) + ")";
            case 2 -> condition(below) + any(List.of(" && ", " || ", "&&", "||")) + condition(below);
            case 3 -> "(" + condition(below) + any(List.of(" = ", " == ", " != ", " <> ")) + condition(0) + ")";
            default -> number(below) + any(List.of(" = ", " == ", " != ", " <> ", " < ", " <= ", " > ", " >= "))
                    + number(below);
        };
    }
}
