package luzhi.claims.corpus;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import luzhi.claims.check.Mismatch;
import luzhi.relations.Severity;

/**
 * How a check does on passages.
 *
 * @param figuresRead of the stated figures, but for dates
 * @param invented of the claims read, those where nothing is stated
 * @param numeralsTaken of the numerals that state nothing, those where a claim was read
 * @param foundByError of the contradictions, those about which an error tells
 * @param found the same by an error or a warning
 * @param rightErrors of the errors told, without second sights, those about a contradiction
 * @param soundWithError of the sound passages, those with an error
 * @param soundWithAlarm the same with an error or a warning
 * @param byKind the same as {@code foundByError} and {@code found}, by the likeliest kind of the contradiction
 */
public record Score(Proportion figuresRead, Proportion invented, Proportion numeralsTaken, Proportion foundByError,
        Proportion found,
        Proportion rightErrors, Proportion soundWithError, Proportion soundWithAlarm, Map<String, OfKind> byKind) {

    /**
     * Contradictions of one kind.
     *
     * @param falseErrors errors of that kind about nothing that is wrong
     */
    public record OfKind(Proportion foundByError, Proportion found, int falseErrors) {

        private OfKind plus(OfKind other) {
            return new OfKind(foundByError.plus(other.foundByError), found.plus(other.found),
                    falseErrors + other.falseErrors);
        }
    }

    public static Score of(Collection<Judgement> judgements) {
        Collection<Judgement> sound = judgements.stream().filter(each -> each.passage().isSound()).toList();
        int errors = sum(judgements, each -> each.passage().errors());
        int byError = sum(judgements, each -> each.found().values().stream().filter(Score::isError).toList());
        int wrong = sum(judgements, each -> each.falseAlarms().stream().filter(Score::isError).toList());
        int figures = sum(judgements, each -> each.passage().quantities());
        int read = sum(judgements, each -> each.read().keySet());
        int invented = sum(judgements, Judgement::invented);
        return new Score(new Proportion(read, figures), new Proportion(invented, read + invented),
                new Proportion(sum(judgements, Score::taken), sum(judgements, each -> each.passage().ignored())),
                new Proportion(byError, errors),
                new Proportion(sum(judgements, each -> each.found().keySet()), errors),
                new Proportion(byError, byError + wrong),
                share(sound, each -> each.falseAlarms().stream().anyMatch(Score::isError)),
                share(sound, each -> !each.falseAlarms().isEmpty()), byKind(judgements));
    }

    private static boolean isError(Mismatch finding) {
        return finding.severity() == Severity.ERROR;
    }

    private static Collection<Span> taken(Judgement judgement) {
        return judgement.passage().ignored().stream().filter(none -> judgement.invented().stream()
                .anyMatch(claim -> none.overlaps(new Span(claim.start(), claim.end())))).toList();
    }

    private interface Things {
        Collection<?> of(Judgement judgement);
    }

    private static int sum(Collection<Judgement> judgements, Things things) {
        return judgements.stream().mapToInt(each -> things.of(each).size()).sum();
    }

    private static Proportion share(Collection<Judgement> judgements, Predicate<Judgement> has) {
        return new Proportion((int) judgements.stream().filter(has).count(), judgements.size());
    }

    private static Map<String, OfKind> byKind(Collection<Judgement> judgements) {
        Map<String, OfKind> kinds = new TreeMap<>();
        for (Judgement judgement : judgements) {
            for (PlantedError error : judgement.passage().errors()) {
                Mismatch finding = judgement.found().get(error);
                kinds.merge(error.kinds().get(0),
                        new OfKind(new Proportion(finding != null && isError(finding) ? 1 : 0, 1),
                                new Proportion(finding == null ? 0 : 1, 1), 0),
                        OfKind::plus);
            }
            List<Mismatch> wrong = judgement.falseAlarms().stream().filter(Score::isError).toList();
            wrong.forEach(each -> kinds.merge(each.kind().code(),
                    new OfKind(new Proportion(0, 0), new Proportion(0, 0), 1), OfKind::plus));
        }
        return kinds;
    }
}
