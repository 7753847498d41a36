package luzhi.claims.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import luzhi.claims.inference.Chances;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Precision;
import luzhi.claims.reading.Role;
import luzhi.core.figure.FigureKey;

/** Words and arithmetic together: what a figure is to those on record that it may be. */
final class RecordPosterior {

    /** What nobody recorded is stated that much more rarely than what is on record. */
    private static final double NOT_RECORDED = 0.3;
    private static final double LINKED = 0.5;
    private static final double ERROR = 0.7;
    private static final double LIKELY_ERROR = 0.15;
    /** A number of two digits is a slip of many another. */
    private static final double LIKELY_ERROR_OF_FEW_DIGITS = 0.6;
    private static final int FEW_DIGITS = 2;
    private static final double WARNING = 0.5;
    private static final double LIKELY_WARNING = 0.4;
    private static final double LIKELY_WARNING_OF_FEW_DIGITS = 0.6;
    /** What is said to be about so much may be off by that share of it. */
    private static final BigDecimal ABOUT = new BigDecimal("0.2");
    private static final int PRINTED = 3;
    /** That all have something is said of what is nearly so, and is no slip. */
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Sought sought;
    private final List<Held> held;
    private final int digits;
    /** How likely all is that can be: one of these, right or wrong, or a figure that is not on record. */
    private final double all;

    RecordPosterior(Sought sought, Map<FigureKey, RecordedFigure> recorded) {
        this.sought = sought;
        Chances chances = new Chances(sought.figure(), sought.text());
        digits = chances.digits();
        held = sought.candidates().stream().flatMap(each -> Optional.ofNullable(recorded.get(each.key()))
                .map(record -> Held.of(sought.figure(), each, record, chances)).stream()).toList();
        double meant = sought.candidates().stream().mapToDouble(Candidate::probability).sum();
        double onRecord = held.stream().mapToDouble(each -> each.candidate().probability()).sum();
        double other = Math.max(0, 1 - meant) + NOT_RECORDED * (meant - onRecord);
        all = held.stream().mapToDouble(Held::weight).sum() + other * chances.byChance();
    }

    /** What is to be told; nothing where nobody knows. */
    Optional<RecordedStatement> find() {
        Optional<Held> agreeing = likeliest(true);
        double agree = share(true);
        if (agreeing.isPresent() && agree >= LINKED) {
            return agreeing.map(each -> statement(each, RecordedStatement.Verdict.AGREES, agree));
        }
        double fail = share(false);
        boolean isMeant = agreeing.isEmpty() || agree < fail;
        return isMeant && canBeWrong()
                ? likeliest(false).filter(each -> each.slip() > 0 && !isAbout(each)
                        && !Goals.isOne(sought.figure(), each.candidate().measure()))
                        .flatMap(each -> verdict(each, fail).map(verdict -> statement(each, verdict, fail)))
                : Optional.empty();
    }

    private Optional<Held> likeliest(boolean agrees) {
        return held.stream().filter(each -> each.agrees() == agrees).max(Comparator.comparingDouble(Held::weight));
    }

    private double share(boolean agrees) {
        return held.stream().filter(each -> each.agrees() == agrees).mapToDouble(Held::weight).sum() / all;
    }

    /** Whether a slip of it can be told from another figure. */
    private boolean canBeWrong() {
        Mention figure = sought.figure();
        boolean isAll = figure.isPercent() && figure.value().compareTo(ALL) == 0;
        boolean isMeantSo = figure.precision() == Precision.EXACT || figure.precision() == Precision.ABOUT;
        return isMeantSo && !figure.is(Role.WORD) && !sought.distributed() && !isAll
                && !isSome(figure);
    }

    /** Whether what is said to be about so much is not far from what is on record. */
    private boolean isAbout(Held each) {
        BigDecimal recorded = each.interval().low();
        return sought.figure().precision() == Precision.ABOUT && sought.figure().value().abs().subtract(recorded.abs())
                .abs().compareTo(recorded.abs().multiply(ABOUT)) < 0;
    }

    /** Whether it begins its clause and counts a few of what there is: 6所学校均达到标准. */
    private boolean isSome(Mention figure) {
        return digits == 1 && figure.lead().length() == 0;
    }

    private Optional<RecordedStatement.Verdict> verdict(Held wrong, double probability) {
        double likely = wrong.candidate().probability();
        boolean enough = digits > FEW_DIGITS
                ? likely >= LIKELY_ERROR
                : digits == FEW_DIGITS && likely >= LIKELY_ERROR_OF_FEW_DIGITS;
        if (probability >= ERROR && enough && wrong.isByHand()) {
            return Optional.of(RecordedStatement.Verdict.WRONG);
        }
        return probability >= WARNING && likely >= (digits > FEW_DIGITS ? LIKELY_WARNING : LIKELY_WARNING_OF_FEW_DIGITS)
                ? Optional.of(RecordedStatement.Verdict.DOUBTFUL)
                : Optional.empty();
    }

    private RecordedStatement statement(Held each, RecordedStatement.Verdict verdict, double probability) {
        return new RecordedStatement(sought.figure(), each.record(), verdict, each.interval(),
                BigDecimal.valueOf(Math.min(1, probability)).setScale(PRINTED, RoundingMode.HALF_UP));
    }
}
