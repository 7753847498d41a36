package luzhi.report.assessment.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import luzhi.core.language.Wording;
import luzhi.report.assessment.source.SourceState;
import luzhi.report.assessment.source.SourceStatus;

/** The words of verdicts in one language. The only place where their numbers are rounded, and only in sentences. */
public final class VerdictWords {

    private static final Wording WORDING = new Wording("wording/verdicts");
    private static final int PRINTED_DECIMALS = 4;

    private final Locale language;

    public VerdictWords(Locale language) {
        this.language = language;
    }

    /** Why the verdict is as it is, in one line. */
    public String because(Judgement judgement) {
        return judgement.because().stream().map(this::sentence).collect(Collectors.joining(separator()));
    }

    /** What the reader must know before anything else: that a source is down; null if nothing is. */
    public String notice(List<SourceState> sources) {
        String down = sources.stream().filter(source -> source.status() != SourceStatus.AVAILABLE)
                .map(SourceState::service).collect(Collectors.joining(separator()));
        return down.isEmpty() ? null : sentence(Reason.of("sources-down", down));
    }

    public String sentence(Reason reason) {
        return WORDING.sentence(language, reason.code(),
                reason.arguments().stream().map(VerdictWords::print).toArray());
    }

    private String separator() {
        return WORDING.sentence(language, "separator");
    }

    private static Object print(Object argument) {
        return argument instanceof BigDecimal number ? rounded(number) : argument;
    }

    /** A number for a sentence: with four decimals at most. */
    public static BigDecimal rounded(BigDecimal number) {
        return number.scale() > PRINTED_DECIMALS
                ? number.setScale(PRINTED_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros()
                : number;
    }
}
