package luzhi.report.assessment.cycle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import luzhi.core.expression.Formula;
import luzhi.core.problem.Faults;
import luzhi.core.unit.Quantity;
import luzhi.core.unit.UnitAlgebra;
import luzhi.core.unit.UnitMismatch;

/**
 * Names, what they stand for, and the expressions that use them: every name is explained, every explained one is used, and what
 * an expression makes of them goes together.
 */
final class NameCheck {

    /** As formulas can hold it: behind a hyphen comes a letter. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*");
    private static final Set<String> CONSTANTS = Set.of("true", "false");

    private final Faults faults;
    /** With null for what is not known of a name. */
    private final Map<String, Quantity> explained = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private boolean allRead = true;

    NameCheck(Faults faults) {
        this.faults = faults;
    }

    /** @param quantity what the name is a number of; null if that is not known */
    void explain(String name, String pointer, Quantity quantity) {
        if (!NAME.matcher(name).matches() || CONSTANTS.contains(name)) {
            faults.at(pointer, "invalid-name", name);
            used.add(name);
        }
        if (explained.containsKey(name)) {
            faults.at(pointer, "name-explained-twice", name);
        }
        explained.put(name, quantity);
    }

    /** An expression that has to be a condition; null for none. */
    Optional<Formula> condition(String text, String pointer) {
        Optional<Formula> formula = formula(text, pointer);
        formula.ifPresent(one -> algebra(pointer).requireCondition(one.term()));
        return formula;
    }

    /**
     * An expression that has to be a number; null for none.
     *
     * @param expected what it has to be a number of; null if that is not known
     */
    Optional<Formula> amount(String text, String pointer, Quantity expected) {
        Optional<Formula> formula = formula(text, pointer);
        formula.ifPresent(one -> {
            if (expected == null) {
                algebra(pointer).requireNumber(one.term());
            } else {
                algebra(pointer).requireAmount(one.term(), expected);
            }
        });
        return formula;
    }

    private UnitAlgebra algebra(String pointer) {
        Map<String, Quantity> known = new HashMap<>(explained);
        known.values().removeIf(Objects::isNull);
        return new UnitAlgebra(known, discord -> tell(pointer, discord));
    }

    private void tell(String pointer, UnitMismatch discord) {
        faults.at(pointer, discord.code(), discord.arguments().toArray());
    }

    private Optional<Formula> formula(String text, String pointer) {
        if (text == null) {
            return Optional.empty();
        }
        Formula formula = faults.parsed(pointer, text, Formula::parse, "not-a-formula");
        if (formula == null) {
            allRead = false;
            return Optional.empty();
        }
        new TreeSet<>(formula.names()).forEach(name -> use(name, pointer));
        return Optional.of(formula);
    }

    /** Uses a name, which has to be explained. */
    boolean use(String name, String pointer) {
        used.add(name);
        if (!explained.containsKey(name)) {
            faults.at(pointer, "name-not-explained", name, String.join(", ", new TreeSet<>(explained.keySet())));
        }
        return explained.containsKey(name);
    }

    /** Requires that something uses the name, unless an expression could not be read. */
    void requireUse(String name, String pointer) {
        if (allRead && !used.contains(name)) {
            faults.at(pointer, "name-not-used", name);
        }
    }
}
