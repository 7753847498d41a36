package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import luzhi.claims.proposal.Allowance;
import luzhi.claims.proposal.Passage;
import luzhi.claims.proposal.Proposal;
import luzhi.claims.reading.Sentence;

/** Cuts out of a text what somebody is asked about: whole sentences, with those before them, as many as may be shown. */
final class Passages {

    /** So many figures are shown before the first that is asked about. */
    private static final int BACK = 30;
    private static final int SENTENCES_AHEAD = 2;
    /** What the number of a figure takes, in characters. */
    private static final int OF_NUMBER = 8;

    private final List<Sentence> sentences;
    private final Allowance allowance;
    private final List<List<Quantity>> figures = new ArrayList<>();

    Passages(List<Sentence> sentences, Page page, Allowance allowance) {
        this.sentences = sentences;
        this.allowance = allowance;
        sentences.forEach(each -> figures.add(new ArrayList<>()));
        page.all().forEach(each -> figures.get(each.place().sentence()).add(each));
    }

    /**
     * A passage, and which figures its numbers stand for.
     *
     * @param figures that of the first number first
     */
    record Numbered(Passage passage, List<Quantity> figures) {

        Quantity figure(int number) {
            return figures.get(number - 1);
        }

        /** The reading that is proposed; empty where it is none. */
        Optional<Reading> read(Proposal proposal, Questions questions) {
            List<Integer> operands = proposal.operands();
            return !proposal.relation().takes(operands.size())
                    || operands.stream().anyMatch(each -> each < 1 || each > figures.size())
                            ? Optional.empty()
                            : RelationForms.reading(proposal.relation(), figure(proposal.figure()),
                                    operands.stream().map(this::figure).toList(), questions);
        }
    }

    /**
     * Passages about some figures, in the order of the text.
     *
     * @param wanted what matters most first; where it is too much, the rest is left out
     * @param most passages
     */
    List<Numbered> about(List<Quantity> wanted, int most) {
        List<Quantity> asked = wanted.stream().limit((long) most * allowance.figures())
                .sorted(Comparator.comparingInt(Quantity::index)).toList();
        List<Numbered> passages = new ArrayList<>();
        int next = 0;
        while (next < asked.size() && passages.size() < most) {
            int end = together(asked, next);
            if (end > next) {
                passages.add(passage(asked.subList(next, end)));
            }
            next = Math.max(end, next + 1);
        }
        return passages;
    }

    /** Behind the last figure that is asked about together with the first: two thirds of what is shown are kept for these. */
    private int together(List<Quantity> asked, int first) {
        int begin = asked.get(first).place().sentence();
        int end = first;
        while (end < asked.size() && end - first < allowance.figures()) {
            int length = length(begin, asked.get(end).place().sentence() + 1);
            if (length > (end == first ? allowance.characters() : allowance.characters() / 3 * 2)) {
                break;
            }
            end++;
        }
        return end;
    }

    private Numbered passage(List<Quantity> asked) {
        int first = asked.get(0).place().sentence();
        int end = asked.get(asked.size() - 1).place().sentence() + 1;
        int ahead = Math.min(sentences.size(), end + SENTENCES_AHEAD);
        while (end < ahead && length(first, end + 1) <= allowance.characters() * 5 / 6) {
            end++;
        }
        while (first > 0 && length(first - 1, end) <= allowance.characters()
                && isShown(first - 1, asked.get(0).index())) {
            first--;
        }
        return number(first, end, asked);
    }

    private boolean isShown(int sentence, int asked) {
        List<Quantity> of = figures.get(sentence);
        return of.isEmpty() || asked - of.get(0).index() <= BACK;
    }

    private int length(int first, int end) {
        int length = 0;
        for (int i = first; i < end && length <= allowance.characters(); i++) {
            Sentence each = sentences.get(i);
            length += each.end() - each.start() + OF_NUMBER * figures.get(i).size() + 1;
        }
        return length;
    }

    private Numbered number(int first, int end, List<Quantity> asked) {
        StringBuilder text = new StringBuilder();
        List<Quantity> numbered = new ArrayList<>();
        Map<Quantity, Integer> numbers = new HashMap<>();
        for (int i = first; i < end; i++) {
            Sentence sentence = sentences.get(i);
            int at = sentence.start();
            for (Quantity each : figures.get(i)) {
                append(sentence, at, each.mention().start(), text);
                at = Math.max(at, each.mention().start());
                numbered.add(each);
                numbers.put(each, numbered.size());
                text.append(Passage.OPENS).append(numbered.size()).append(Passage.CLOSES);
            }
            append(sentence, at, sentence.end(), text);
            text.append('\n');
        }
        return new Numbered(new Passage(text.toString(), numbered.size(), asked.stream().map(numbers::get).toList()),
                numbered);
    }

    /** No words of the text can be taken for the number of a figure, or for the end of a line. */
    private static void append(Sentence sentence, int from, int to, StringBuilder text) {
        CharSequence words = sentence.between(from, Math.max(from, to));
        for (int i = 0; i < words.length(); i++) {
            char each = words.charAt(i);
            boolean plain = each != Passage.OPENS && each != Passage.CLOSES && !Character.isISOControl(each);
            text.append(plain ? each : ' ');
        }
    }
}
