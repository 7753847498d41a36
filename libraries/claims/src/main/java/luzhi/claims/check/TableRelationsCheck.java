package luzhi.claims.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Sentence;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/** Figures of tables that stand to those beside them, or above them, otherwise than in all other rows, or columns. */
final class TableRelationsCheck implements TextCheck {

    @Override
    public void check(List<Sentence> sentences, Verdicts verdicts) {
        for (TableGrid grid : TableGrid.of(sentences)) {
            List<LineRelations.Held> held = Stream
                    .concat(LineRelations.find(grid).stream(), LineRelations.find(grid.turned()).stream()).toList();
            held.forEach(each -> each.holds().forEach(holds -> verdicts.agree(holds.figures())));
            new Doubts(held).tell(verdicts);
            settle(held, verdicts);
        }
    }

    private static void settle(List<LineRelations.Held> held, Verdicts verdicts) {
        Set<Mention> doubted = Collections.newSetFromMap(new IdentityHashMap<>());
        held.forEach(each -> each.fails().forEach(fails -> doubted.addAll(fails.figures())));
        held.stream().flatMap(each -> each.holds().stream()).map(Equation::derived)
                .filter(each -> !doubted.contains(each)).forEach(verdicts::settle);
    }

    /** How much speaks against each figure: what of it fails, and what holds. */
    private static final class Doubts {

        private final Map<Mention, Integer> against = new IdentityHashMap<>();
        private final List<Equation> failing = new ArrayList<>();

        Doubts(List<LineRelations.Held> held) {
            for (LineRelations.Held each : held) {
                each.holds().forEach(equation -> add(equation, -1));
                each.fails().forEach(equation -> add(equation, 1));
                failing.addAll(each.fails());
            }
        }

        private void add(Equation equation, int more) {
            equation.figures().forEach(each -> against.merge(each, more, Integer::sum));
        }

        /** One figure explains all that fails with it. */
        void tell(Verdicts verdicts) {
            while (!failing.isEmpty()) {
                Equation first = failing.get(0);
                Mention culprit = first.derived();
                for (Equation each : failing) {
                    for (Mention figure : Stream.concat(Stream.of(each.derived()), each.figures().stream()).toList()) {
                        if (against.get(figure) > against.get(culprit)) {
                            culprit = figure;
                        }
                    }
                }
                Mention wrong = culprit;
                List<Equation> with = failing.stream().filter(each -> isIn(each, wrong)).toList();
                boolean isDoubted = against.get(wrong) > 0;
                with.stream().filter(each -> each.derived() == wrong).findFirst()
                        .or(() -> with.stream().findFirst())
                        .filter(each -> isDoubted).flatMap(each -> contradiction(each, wrong))
                        .ifPresent(verdicts::contradict);
                failing.removeAll(with);
                with.forEach(each -> add(each, -1));
            }
        }

        private static boolean isIn(Equation equation, Mention figure) {
            return equation.figures().stream().anyMatch(each -> each == figure);
        }

        private static Optional<Contradiction> contradiction(Equation fails, Mention wrong) {
            Range stated = ComparisonCheck.range(wrong);
            return fails.computed(wrong).map(computed -> new Contradiction(fails.kind(), Severity.ERROR, "rows-alike",
                    Stream.concat(Stream.of(wrong), fails.figures().stream().filter(each -> each != wrong)).toList(),
                    stated, computed,
                    Slips.list(wrong, computed.value().abs(), computed.interval())));
        }
    }
}
