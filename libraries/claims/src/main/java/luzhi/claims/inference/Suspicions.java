package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import luzhi.claims.proposal.Proposer;
import luzhi.claims.reading.CallerGone;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Sentence;
import luzhi.core.problem.TooLarge;

/** Looks for readings of the figures of a text that do not hold. */
public final class Suspicions {

    /** So many figures are looked at together, that the memory it takes is bounded, and those around them with them. */
    private static final int TOGETHER = 4_000;
    private static final int AROUND = 600;
    /** What stands so many figures away says something of a figure. */
    private static final int WITNESSES = 60;

    private final List<Sentence> sentences;
    private final Weights weights;
    private final Consumer<Suspicion> found;
    private final Consumer<List<Mention>> holding;
    private final ProposedReadings proposed;

    private Suspicions(List<Sentence> sentences, Weights weights, Proposer proposer, Consumer<Suspicion> found,
            Consumer<List<Mention>> holding) {
        this.sentences = sentences;
        this.weights = weights;
        this.found = found;
        this.holding = holding;
        this.proposed = new ProposedReadings(proposer, weights);
    }

    /**
     * Tells every figure that probably contradicts what it follows from, in the order of the text: for each group one at most.
     *
     * @param proposer asked about figures of which words say too little
     * @param holding told the figures of each reading that is probably meant and holds
     * @throws TooLarge if the patience that there is with the text ends before it
     * @throws CallerGone if nobody waits for the answer any longer
     */
    public static void find(List<Sentence> sentences, Weights weights, Proposer proposer, Consumer<Suspicion> found,
            Consumer<List<Mention>> holding) {
        find(sentences, weights, proposer, TOGETHER, found, holding);
    }

    static void find(List<Sentence> sentences, Weights weights, Proposer proposer, int together,
            Consumer<Suspicion> found, Consumer<List<Mention>> holding) {
        Suspicions suspicions = new Suspicions(sentences, weights, proposer, found, holding);
        int from = 0;
        while (from < sentences.size()) {
            int to = suspicions.away(from, together, 1);
            suspicions.look(from, to);
            from = to;
        }
    }

    /** The sentence before which so many figures stand, from that before another on; with a step of -1, behind which. */
    private int away(int from, int figures, int step) {
        int at = from;
        int left = figures;
        while (left > 0 && (step > 0 ? at < sentences.size() : at > 0)) {
            left -= count(step > 0 ? at : at - 1);
            at += step;
        }
        return at;
    }

    private int count(int sentence) {
        return sentences.get(sentence).mentions().size();
    }

    private void look(int from, int to) {
        int first = away(from, AROUND, -1);
        List<Sentence> near = sentences.subList(first, away(to, AROUND, 1));
        Page page = Page.of(near);
        int begin = figures(first, from);
        int end = begin + figures(from, to);
        Witnesses witnesses = new Witnesses(page);
        List<Weighed> all = new ArrayList<>();
        Questions questions = new Questions(page, weights);
        questions.forEach(Math.max(0, begin - WITNESSES),
                Math.min(page.all().size(), end + WITNESSES), question -> Posterior.weigh(question, weights)
                        .ifPresent(weighed -> {
                            witnesses.add(weighed);
                            all.add(weighed);
                        }));
        List<Suspicion> suspicions = new ArrayList<>();
        for (Weighed weighed : all) {
            int figure = weighed.derived().index();
            if (figure >= begin && figure < end) {
                // what its place alone says of a cell, passages have hardly taught
                Posterior.judge(weighed, witnesses, weights)
                        .filter(each -> weighed.derived().place().column() < 0 || each.isCertainOfCell())
                        .ifPresent(suspicions::add);
                weighed.meant().ifPresent(reading -> holding.accept(figures(weighed.derived(), reading)));
            }
        }
        suspicions
                .addAll(proposed.look(new ProposedReadings.Piece(near, page, begin, end, questions, all), suspicions));
        Culprits.likeliest(suspicions).forEach(found);
    }

    private static List<Mention> figures(Quantity derived, Reading reading) {
        return Stream.concat(Stream.of(derived), reading.operands().stream()).map(Quantity::mention).toList();
    }

    private int figures(int from, int to) {
        int figures = 0;
        for (int i = from; i < to; i++) {
            figures += count(i);
        }
        return figures;
    }
}
