package luzhi.claims.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
        held.stream().flatMap(each -> Stream.concat(each.holds().stream(), each.excused().stream()))
                .map(Equation::derived)
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

        /** One figure explains all that fails with it; first those of which most fails. */
        void tell(Verdicts verdicts) {
            Map<Mention, List<Equation>> of = new IdentityHashMap<>();
            failing.forEach(each -> each.figures()
                    .forEach(figure -> of.computeIfAbsent(figure, first -> new ArrayList<>()).add(each)));
            Map<Equation, Mention> most = new IdentityHashMap<>();
            failing.forEach(each -> most.put(each, mostDoubted(each)));
            failing.sort(Comparator.comparingInt(each -> -against.get(most.get(each))));
            Set<Equation> explained = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Equation each : failing) {
                if (!explained.contains(each)) {
                    Mention wrong = mostDoubted(each);
                    List<Equation> with = of.get(wrong).stream().filter(other -> !explained.contains(other)).toList();
                    if (against.get(wrong) > 0) {
                        tell(wrong, with, verdicts);
                    }
                    with.forEach(other -> add(other, -1));
                    explained.addAll(with);
                }
            }
        }

        private static void tell(Mention wrong, List<Equation> with, Verdicts verdicts) {
            with.stream().map(Equation::derived).filter(each -> each != wrong).forEach(verdicts::settle);
            with.stream().filter(each -> each.derived() == wrong).findFirst().or(() -> with.stream().findFirst())
                    .flatMap(each -> contradiction(each, wrong)).ifPresent(verdicts::contradict);
        }

        /** Of several, the only one that would be right but for a slip; else the one that was calculated. */
        private Mention mostDoubted(Equation fails) {
            int most = fails.figures().stream().mapToInt(against::get).max().orElseThrow();
            List<Mention> doubted = fails.figures().stream().filter(each -> against.get(each) == most).toList();
            List<Mention> slips = doubted.size() == 1
                    ? doubted
                    : doubted.stream().filter(each -> isSlip(fails, each)).toList();
            if (slips.size() == 1) {
                return slips.get(0);
            }
            return against.get(fails.derived()) == most ? fails.derived() : doubted.get(0);
        }

        private static boolean isSlip(Equation fails, Mention figure) {
            figure.spend(Equation.STEPS);
            return fails.computed(figure).filter(computed -> !Slips
                    .list(figure, computed.value().abs(), computed.interval()).isEmpty()).isPresent();
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
