package luzhi.claims.check;

import java.util.List;

import luzhi.claims.inference.Form;
import luzhi.claims.inference.Misprint;
import luzhi.claims.inference.Suspicion;
import luzhi.claims.inference.Suspicions;
import luzhi.claims.inference.Weights;
import luzhi.claims.proposal.Proposer;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;
import luzhi.relations.Amount;
import luzhi.relations.Diagnosis;
import luzhi.relations.Kind;

/** What figures follow from others, by words that were learnt, and do not agree with. */
final class ReadingsCheck implements TextCheck {

    private final Weights weights;
    private final Proposer proposer;

    /** @param proposer asked about figures of one text of which words say too little */
    ReadingsCheck(Weights weights, Proposer proposer) {
        this.weights = weights;
        this.proposer = proposer;
    }

    @Override
    public void check(List<Sentence> sentences, Verdicts verdicts) {
        Suspicions.find(sentences, weights, proposer, each -> verdicts.contradict(contradiction(each)),
                verdicts::agree);
    }

    static Contradiction contradiction(Suspicion suspicion) {
        boolean turned = suspicion.stated().interval().overlaps(suspicion.computed().interval().negated());
        Kind kind = kind(suspicion, turned);
        return new Contradiction(kind, suspicion.severity(), says(suspicion.form()), suspicion.figures(),
                suspicion.stated(), suspicion.computed(), diagnoses(suspicion, turned)).likely(suspicion.probability(),
                        suspicion.proposed(),
                        suspicion.also().stream().map(ReadingsCheck::contradiction).toList());
    }

    private static List<Diagnosis> diagnoses(Suspicion suspicion, boolean turned) {
        List<Mention> figures = suspicion.figures();
        if (turned) {
            return List.of(Diagnosis.of("wrong-sign",
                    Amount.calculated(suspicion.computed().value(), figures.get(0).unit())));
        }
        List<Diagnosis> ofDerived = suspicion.form().group() == Form.Group.SUM
                ? Digits.diagnose(figures.get(0), figures.subList(1, figures.size())).map(List::of).orElse(List.of())
                : Slips.list(figures.get(0), suspicion.computed().value().abs(), suspicion.computed().interval());
        boolean isCommon = suspicion.also().stream().anyMatch(suspicion::sharesMisprint);
        if (suspicion.misprints().size() == 1 && (isCommon || ofDerived.isEmpty())) {
            Misprint only = suspicion.misprints().get(0);
            return List.of(Diagnosis.of("other-misprinted", only.figure(),
                    Amount.calculated(only.right(), only.figure().unit())));
        }
        return ofDerived;
    }

    private static Kind kind(Suspicion suspicion, boolean turned) {
        Form form = suspicion.form();
        return switch (form.group()) {
            case RATE -> form == Form.SHARE || form == Form.OTHER_SHARE ? Kind.SHARE_MISMATCH : Kind.GROWTH_MISMATCH;
            case POINTS, DIFFERENCE -> turned ? Kind.DIRECTION_MISMATCH : Kind.DIFFERENCE_MISMATCH;
            case QUOTIENT -> {
                Role role = suspicion.figures().get(0).role();
                yield role == Role.RATIO || role == Role.MULTIPLE ? Kind.RATIO_MISMATCH : Kind.AVERAGE_MISMATCH;
            }
            case PRODUCT -> Kind.AVERAGE_MISMATCH;
            case SUM -> Kind.SUM_MISMATCH;
            case HUNDRED -> Kind.SHARE_MISMATCH;
            case SAME -> Kind.RESTATEMENT_MISMATCH;
        };
    }

    private static String says(Form form) {
        return switch (form) {
            case SHARE, OTHER_SHARE -> "share";
            case IN_EACH -> "in-each";
            case GROWTH, GROWTH_BY_CHANGE, GROWTH_OF_BASE -> "growth";
            case YEARLY_GROWTH -> "yearly-growth";
            case YEARLY_CHANGE -> "yearly-change";
            case MEAN -> "mean";
            case POINTS, DIFFERENCE -> "difference";
            case REMAINDER, STOCK -> "remainder";
            case QUOTIENT, PER_MANY -> "average";
            case PRODUCT -> "product";
            case TIMES_MORE -> "ratio";
            case SUM, SUM_OF_TWO -> "sum";
            case HUNDRED_PERCENT -> "shares-of-all";
            case SAME -> "restated";
        };
    }
}
