package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import luzhi.claims.inference.Form.Group;
import luzhi.claims.proposal.Proposal;
import luzhi.claims.proposal.Proposer;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;

/**
 * Asks somebody what figures may follow from of which words say too little, and judges what is proposed as any other reading. Of one text.
 * What words say is neither taken back nor put off by it.
 */
final class ProposedReadings {

    /**
     * By words, what was proposed is as likely meant: all that is proposed of a figure together, so that who proposes much says little.
     * Nobody is asked about a figure that words say as much of.
     */
    static final double MEANT = 0.3;
    /** Of a figure; whatever else is proposed is passed over. */
    private static final int MOST = 3;

    private final Proposer proposer;
    private final Weights weights;
    private int passagesLeft;

    ProposedReadings(Proposer proposer, Weights weights) {
        this.proposer = proposer;
        this.weights = weights;
        this.passagesLeft = proposer.allowance().passages();
    }

    /**
     * Some figures of a text with those around them.
     *
     * @param begin the first of them, as an index of the page
     * @param end behind the last of them
     * @param all what words and numbers say of each
     */
    record Piece(List<Sentence> sentences, Page page, int begin, int end, Questions questions, List<Weighed> all) {}

    /** What is proposed for a figure in forms of which it has one at most. */
    private record Key(Quantity derived, Group group) {}

    /** @param found what is suspected by words already */
    List<Suspicion> look(Piece piece, List<Suspicion> found) {
        if (passagesLeft == 0) {
            return List.of();
        }
        Passages passages = new Passages(piece.sentences(), piece.page(), proposer.allowance());
        Map<Key, Set<Reading>> proposed = new LinkedHashMap<>();
        for (Passages.Numbered each : passages.about(wanted(piece, found), passagesLeft)) {
            passagesLeft--;
            read(each, proposer.propose(each.passage()), piece.questions()).forEach((derived, readings) -> readings
                    .forEach(reading -> proposed
                            .computeIfAbsent(new Key(derived, reading.form().group()), key -> identitySet())
                            .add(reading)));
        }
        return proposed.isEmpty() ? List.of() : judge(piece, proposed);
    }

    private static Set<Reading> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Figures of which words say too little: first those that words say to follow from something. */
    private List<Quantity> wanted(Piece piece, List<Suspicion> found) {
        BitSet known = new BitSet();
        piece.all().stream().filter(each -> each.strongest() >= MEANT || each.meant().isPresent())
                .forEach(each -> known.set(each.derived().index()));
        Set<Mention> contradicted = Collections.newSetFromMap(new IdentityHashMap<>());
        found.forEach(each -> contradicted.add(each.figures().get(0)));
        return piece.page().all().subList(piece.begin(), piece.end()).stream()
                .filter(each -> !known.get(each.index()) && !contradicted.contains(each.mention())
                        && each.mention().isExact() && each.place().column() < 0)
                .sorted(Comparator.comparing(each -> !isSaidToFollow(each))).toList();
    }

    private static boolean isSaidToFollow(Quantity figure) {
        return !figure.mention().is(Role.LEVEL) && !figure.mention().is(Role.WORD) || Sayings.isTotal(figure);
    }

    /** Those of the proposals that are readings of the passage, by the figures that they are of. */
    private static Map<Quantity, List<Reading>> read(Passages.Numbered passage, List<Proposal> proposals,
            Questions questions) {
        Set<Integer> asked = Set.copyOf(passage.passage().asked());
        Map<Quantity, List<Reading>> readings = new LinkedHashMap<>();
        for (Proposal each : proposals) {
            if (asked.contains(each.figure())) {
                List<Reading> ofFigure = readings.computeIfAbsent(passage.figure(each.figure()),
                        figure -> new ArrayList<>());
                passage.read(each, questions).filter(reading -> ofFigure.size() < MOST && ofFigure.stream()
                        .noneMatch(other -> isSame(other, reading))).ifPresent(ofFigure::add);
            }
        }
        return readings;
    }

    private static boolean isSame(Reading one, Reading other) {
        return one.form() == other.form() && one.operands().equals(other.operands());
    }

    private List<Suspicion> judge(Piece piece, Map<Key, Set<Reading>> proposed) {
        Map<Quantity, Integer> numbers = proposed.entrySet().stream().collect(Collectors
                .groupingBy(each -> each.getKey().derived(), Collectors.summingInt(each -> each.getValue().size())));
        List<Weighed> weighed = new ArrayList<>();
        proposed.forEach((key, readings) -> weighed
                .add(weigh(piece.questions(), key, readings, MEANT / numbers.get(key.derived()))));
        Witnesses witnesses = new Witnesses(piece.page());
        Stream.concat(piece.all().stream()
                .filter(each -> !proposed.containsKey(new Key(each.derived(), each.group()))), weighed.stream())
                .forEach(witnesses::add);
        Set<Reading> all = identitySet();
        proposed.values().forEach(all::addAll);
        return weighed.stream().map(each -> each.failingOnly(all))
                .flatMap(each -> Posterior.judge(each, witnesses, weights).stream()).map(Suspicion::asProposed)
                .toList();
    }

    /** What words say of the figure in these forms, and beside it what was proposed, each as likely. */
    private Weighed weigh(Questions questions, Key key, Collection<Reading> proposed, double each) {
        List<Reading> readings = new ArrayList<>();
        Optional<Question> asked = find(questions, key);
        double[] words = asked.map(question -> {
            readings.addAll(question.readings());
            return Question.probabilities(question.weigh(weights), weights.step());
        }).orElseGet(() -> new double[]{1});
        int known = readings.size();
        double[] all = new double[known + proposed.size() + 1];
        double left = 1 - each * proposed.size();
        for (int i = 0; i < known; i++) {
            Reading reading = readings.get(i);
            // what was said by words already is no other reading for being proposed
            all[i] = proposed.stream().anyMatch(other -> isSame(other, reading)) ? 0 : left * words[i];
        }
        Arrays.fill(all, known, known + proposed.size(), each);
        readings.addAll(proposed);
        all[all.length - 1] = 1 - Arrays.stream(all).sum();
        return Posterior.weigh(key.derived(), key.group(), readings,
                reading -> pattern(asked, readings, known, reading), all);
    }

    /** Of what was proposed, the pattern of the same reading where words know it; of what they do not know none was looked for. */
    private static int pattern(Optional<Question> asked, List<Reading> readings, int known, int reading) {
        return IntStream.range(0, known)
                .filter(each -> each == reading || isSame(readings.get(each), readings.get(reading)))
                .map(each -> asked.orElseThrow().pattern(each)).findFirst().orElse(Patterns.NONE);
    }

    private static Optional<Question> find(Questions questions, Key key) {
        List<Question> found = new ArrayList<>();
        int index = key.derived().index();
        questions.forEach(index, index + 1, question -> {
            if (question.group() == key.group()) {
                found.add(question);
            }
        });
        return found.stream().findFirst();
    }
}
