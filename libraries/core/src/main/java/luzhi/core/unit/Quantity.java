package luzhi.core.unit;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a number is a number of: things to some powers, such as yuan per person, and hundredths of it where it is a
 * percentage. Students, teachers and staff are persons.
 *
 * @param powers by what is counted or measured, none of them 0; none for a plain ratio
 * @param hundreds how often the number has to be divided by 100 to be one of the powers alone: 1 for percent
 * @param step whether a percentage is one of something or a step between two such
 */
public record Quantity(SortedMap<String, Integer> powers, int hundreds, Step step) {

    /** Percent and percentage points have the same size but are not the same. */
    enum Step {
        /** A percentage, and whatever is no percentage. */
        LEVEL,
        /** A difference of percentages, in percentage points. */
        DIFFERENCE,
        /** One percentage less another: both may be meant. */
        EITHER
    }

    /** A ratio of two things of a kind. */
    public static final Quantity RATIO = new Quantity(new TreeMap<>(), 0, Step.LEVEL);
    /** Hundredths of a whole. */
    public static final Quantity PERCENT = new Quantity(new TreeMap<>(), 1, Step.LEVEL);

    private static final Quantity PERCENTAGE_POINT = new Quantity(new TreeMap<>(), 1, Step.DIFFERENCE);
    private static final Map<String, Quantity> WITHOUT_POWERS = Map.of("ratio", RATIO, "percent", PERCENT,
            "percentage-point", PERCENTAGE_POINT);
    private static final Set<String> PERSONS = Set.of("person", "student", "students", "teacher", "teachers", "staff");
    private static final Pattern FACTOR = Pattern
            .compile("(?<hundred>100-)?(?<thing>[A-Za-z]+(?:-[A-Za-z]+)*)(?<power>[1-9])?");

    public Quantity {
        powers = Collections.unmodifiableSortedMap(new TreeMap<>(powers));
        if (!powers.isEmpty() || hundreds != 1) {
            step = Step.LEVEL;
        }
    }

    /** Of a unit by its code, such as {@code CNY/student} or {@code computer/100-students}; a code of no such form is a thing. */
    public static Quantity of(String unit) {
        String[] sides = unit.split("/", -1);
        Quantity above = factor(sides[0]);
        return sides.length == 1 ? above : above.per(factor(unit.substring(sides[0].length() + 1)));
    }

    private static Quantity factor(String text) {
        if (WITHOUT_POWERS.containsKey(text)) {
            return WITHOUT_POWERS.get(text);
        }
        Matcher factor = FACTOR.matcher(text);
        if (!factor.matches()) {
            return new Quantity(new TreeMap<>(Map.of(text, 1)), 0, Step.LEVEL);
        }
        String thing = PERSONS.contains(factor.group("thing")) ? "person" : factor.group("thing");
        int power = factor.group("power") == null ? 1 : Integer.parseInt(factor.group("power"));
        return new Quantity(new TreeMap<>(Map.of(thing, power)), factor.group("hundred") == null ? 0 : -1, Step.LEVEL);
    }

    Quantity times(Quantity other) {
        return combined(other, Integer::sum);
    }

    Quantity per(Quantity other) {
        return combined(other, (mine, others) -> mine - others);
    }

    private Quantity combined(Quantity other, IntBinaryOperator exponents) {
        SortedMap<String, Integer> combined = new TreeMap<>(powers);
        other.powers.forEach((thing, power) -> combined.merge(thing, exponents.applyAsInt(0, power), Integer::sum));
        combined.values().removeIf(power -> power == 0);
        return new Quantity(combined, exponents.applyAsInt(hundreds, other.hundreds), Step.LEVEL);
    }

    /** The same with its number multiplied by 100 that often. */
    Quantity hundredfold(int times) {
        return new Quantity(powers, hundreds + times, step);
    }

    /** What its square root is of; nothing if it is the square of nothing. */
    Optional<Quantity> root() {
        if (hundreds % 2 != 0 || powers.values().stream().anyMatch(power -> power % 2 != 0)) {
            return Optional.empty();
        }
        SortedMap<String, Integer> halved = new TreeMap<>(powers);
        halved.replaceAll((thing, power) -> power / 2);
        return Optional.of(new Quantity(halved, hundreds / 2, Step.LEVEL));
    }

    /** Whether numbers of both can be added: they count the same in the same size. */
    boolean addsTo(Quantity other) {
        return powers.equals(other.powers) && hundreds == other.hundreds;
    }

    /** What a sum is of; the two add to one another. */
    Quantity plus(Quantity other) {
        if (step == Step.LEVEL || other.step == Step.LEVEL) {
            return new Quantity(powers, hundreds, Step.LEVEL);
        }
        return new Quantity(powers, hundreds, step == other.step ? step : Step.EITHER);
    }

    /** What a difference is of; the two add to one another. */
    Quantity minus(Quantity other) {
        if (other.step == Step.LEVEL) {
            return new Quantity(powers, hundreds, step == Step.LEVEL ? Step.EITHER : step);
        }
        return this;
    }

    /** Whether numbers of both can be compared: they add to one another, and percentages are not held against steps. */
    public boolean comparesTo(Quantity other) {
        return addsTo(other) && (step == other.step || step == Step.EITHER || other.step == Step.EITHER);
    }

    /** Such as {@code CNY/person}, {@code percent} or {@code percent*person}. */
    @Override
    public String toString() {
        if (powers.isEmpty() && (hundreds == 0 || hundreds == 1)) {
            return hundreds == 0 ? "ratio" : step == Step.DIFFERENCE ? "percentage-point" : "percent";
        }
        String above = side(1);
        String below = side(-1);
        String percent = switch (hundreds) {
            case 0 -> "";
            case 1 -> "percent*";
            default -> "percent^" + hundreds + "*";
        };
        return percent + (above.isEmpty() ? "1" : above) + (below.isEmpty() ? "" : "/" + below);
    }

    private String side(int sign) {
        return powers.entrySet().stream().filter(factor -> factor.getValue() * sign > 0)
                .map(factor -> factor.getKey() + (factor.getValue() * sign == 1 ? "" : factor.getValue() * sign))
                .collect(Collectors.joining("*"));
    }
}
