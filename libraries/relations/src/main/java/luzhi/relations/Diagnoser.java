package luzhi.relations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import luzhi.core.expression.NoResult;

/**
 * Looks for the error behind a broken relation by calculating what each error would have given. Errors that a relation declares
 * come first, then those that anybody may make: a factor of ten, digits cut off in place of rounding.
 */
public final class Diagnoser {

    private static final int MOST_TENS = 4;

    private final List<ProbableError.Parsed> suspicions;
    private final Bound bound;
    private final Contrast contrast;
    private final Statement stated;
    private final Range computed;

    /** @param stated the figure that is contradicted */
    Diagnoser(List<ProbableError.Parsed> suspicions, Bound bound, Contrast contrast, Statement stated, Range computed) {
        this.suspicions = suspicions;
        this.bound = bound;
        this.contrast = contrast;
        this.stated = stated;
        this.computed = computed;
    }

    List<Diagnosis> list() {
        List<Diagnosis> found = new ArrayList<>();
        suspicions.forEach(one -> confirm(one).ifPresent(found::add));
        if (contrast == Contrast.DIFFERS) {
            powerOfTen(stated.interval(), computed.interval()).ifPresent(found::add);
        }
        if (contrast == Contrast.DIFFERS || contrast == Contrast.NO_WHOLE_NUMBER) {
            cutOff().ifPresent(found::add);
        }
        return found;
    }

    private Optional<Diagnosis> confirm(ProbableError.Parsed suspected) {
        ProbableError suspicion = suspected.suspicion();
        try {
            if (suspicion.gives() != null) {
                Range given = bound.calculate(suspected.formula());
                return given.interval().overlaps(stated.interval())
                        ? Optional.of(Diagnosis.of(suspicion.code(), Amount.calculated(given.value(), stated.unit())))
                        : Optional.empty();
            }
            return suspicion.parts() == null
                    ? whatWouldFit(suspicion, bound.interval(suspected.formula()))
                    : sumOfParts(suspicion);
        } catch (NoResult e) {
            return Optional.empty();
        }
    }

    /** The value of another figure by which what is stated would be right: whole numbers where it is counted. */
    private Optional<Diagnosis> whatWouldFit(ProbableError suspicion, Interval fits) {
        Optional<Statement> other = bound.find(suspicion.name());
        if (other.isEmpty() || fits.high().signum() <= 0) {
            return Optional.empty();
        }
        Interval.WholeNumbers whole = fits.wholeNumbers();
        boolean counted = other.get().interval().isExact();
        if (counted && whole.areNone()) {
            return Optional.empty();
        }
        return Optional.of(Diagnosis.of(suspicion.code(), other.get().key(),
                Amount.written(other.get().value(), other.get().unit()),
                Amount.within(counted ? new Interval(whole.first(), whole.last()) : fits, other.get().unit())));
    }

    private Optional<Diagnosis> sumOfParts(ProbableError suspicion) throws NoResult {
        Interval times = stated.interval().dividedBy(computed.interval());
        return times.overlaps(suspicion.aboutAllParts())
                ? Optional.of(Diagnosis.of(suspicion.code(), stated.value().divide(computed.value(),
                        2, RoundingMode.HALF_UP), BigDecimal.valueOf(suspicion.parts())))
                : Optional.empty();
    }

    /** Whether one is the other with its point moved by up to four places. */
    public static Optional<Diagnosis> powerOfTen(Interval stated, Interval computed) {
        for (int places = 1; places <= MOST_TENS; places++) {
            BigDecimal factor = BigDecimal.TEN.pow(places);
            if (stated.overlaps(computed.times(Interval.of(factor)))) {
                return Optional.of(Diagnosis.of("too-large", factor));
            }
            if (computed.overlaps(stated.times(Interval.of(factor)))) {
                return Optional.of(Diagnosis.of("too-small", factor));
            }
        }
        return Optional.empty();
    }

    /** Whether the digits behind the last one stated were cut off where they should have rounded it up. */
    private Optional<Diagnosis> cutOff() {
        if (stated.value().scale() < 0 || stated.interval().isExact() || computed.value() == null) {
            return Optional.empty();
        }
        BigDecimal cut = computed.value().setScale(stated.value().scale(), RoundingMode.DOWN);
        BigDecimal rounded = computed.value().setScale(stated.value().scale(), RoundingMode.HALF_UP);
        return cut.compareTo(stated.value()) == 0 && rounded.compareTo(cut) != 0
                ? Optional.of(Diagnosis.of("cut-off", Amount.calculated(computed.value(), stated.unit()),
                        Amount.written(rounded, stated.unit())))
                : Optional.empty();
    }
}
