package luzhi.claims.reading;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The figures of a text in its order. Nothing is kept for any of them: a text may have a hundred thousand, and their sentences hold
 * them.
 */
public final class Mentions extends AbstractList<Mention> implements RandomAccess {

    private final List<Sentence> sentences;
    /** How many figures stand before each sentence; at last, how many there are. */
    private final int[] before;

    /** @param sentences in the order of the text */
    public Mentions(List<Sentence> sentences) {
        this.sentences = sentences.stream().filter(each -> !each.mentions().isEmpty()).toList();
        this.before = new int[this.sentences.size() + 1];
        for (int i = 0; i < this.sentences.size(); i++) {
            before[i + 1] = before[i] + this.sentences.get(i).mentions().size();
        }
    }

    @Override
    public Mention get(int index) {
        int sentence = indexOfSentence(index);
        return sentences.get(sentence).mentions().get(index - before[sentence]);
    }

    @Override
    public int size() {
        return before[sentences.size()];
    }

    /** The sentence that a figure stands in, by its place among all. */
    public Sentence sentence(int index) {
        return sentences.get(indexOfSentence(index));
    }

    private int indexOfSentence(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(index);
        }
        int found = Arrays.binarySearch(before, index);
        return found >= 0 ? found : -found - 2;
    }

    /**
     * The place of a figure among all, from 0.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public int number(Mention mention) {
        int low = 0;
        int high = sentences.size();
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).mentions().get(0).start() <= mention.start()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        List<Mention> near = high == 0 ? List.of() : sentences.get(low).mentions();
        for (int i = 0; i < near.size(); i++) {
            if (near.get(i) == mention) {
                return before[low] + i;
            }
        }
        throw new IllegalArgumentException("Of another text: " + mention);
    }
}
