package luzhi.claims.check;

import java.util.List;

import luzhi.claims.reading.Sentence;

/** One way in which figures of a text can contradict one another. */
interface TextCheck {

    /** Looks at all sentences of a text, in its order. */
    void check(List<Sentence> sentences, Verdicts verdicts);
}
