package luzhi.claims.inference;

import org.jspecify.annotations.Nullable;

/** The terms of how like figures nearby stand to theirs: what a code has in common with others is made once, its term once a question. */
final class PatternTerms {

    private static final int FORMS = Form.values().length;

    private final PairFeatures ofPairs;
    private final @Nullable Vector[] features = new Vector[Patterns.CODES];
    /** By code and form, the term in the question that had it last. */
    private final int[] terms = new int[Patterns.CODES * FORMS];
    private final int[] asked = new int[terms.length];
    private int questions;

    PatternTerms(PairFeatures ofPairs) {
        this.ofPairs = ofPairs;
    }

    /** For each reading of a question the term of its code. */
    int[] of(Question question, int[] codes) {
        questions++;
        int[] all = new int[codes.length];
        for (int i = 0; i < codes.length; i++) {
            Form form = question.readings().get(i).form();
            int key = codes[i] * FORMS + form.ordinal();
            if (asked[key] != questions) {
                asked[key] = questions;
                terms[key] = question.term(Slot.second(form), features(codes[i]));
            }
            all[i] = terms[key];
        }
        return all;
    }

    private Vector features(int code) {
        Vector known = features[code];
        if (known == null) {
            known = ofPairs.ofPattern(code);
            features[code] = known;
        }
        return known;
    }
}
