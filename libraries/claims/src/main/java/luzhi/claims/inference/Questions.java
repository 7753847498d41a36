package luzhi.claims.inference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import luzhi.claims.inference.Form.Group;
import luzhi.claims.inference.PairReadings.Window;

/** Enumerates what each figure of a text may follow from. Windows are bounded, so that time grows with the length of the text. */
final class Questions {

    private static final int SAME_BACK = 50;
    /** What the questions about a figure take at most, in characters looked at. */
    private static final int STEPS = 1_000;

    private final Page page;
    private final Screen screen;
    private final Features features;
    private final RunFeatures ofRuns;
    private final PairReadings pairs;
    private final PatternTerms ofPatterns;

    /**
     * @param weights by which unlikely readings are left out; null for all readings
     */
    Questions(Page page, Weights weights) {
        this.page = page;
        this.screen = new Screen(weights);
        this.features = new Features(page);
        this.ofRuns = new RunFeatures(page, features);
        PairFeatures ofPairs = new PairFeatures(page, features);
        this.ofPatterns = new PatternTerms(ofPairs);
        this.pairs = new PairReadings(page, ofPairs, screen);
    }

    /** All questions about the figures of a text, in its order. */
    void forEach(Consumer<Question> consumer) {
        forEach(0, page.all().size(), consumer);
    }

    /** All questions about some figures of a text, in its order; what like figures nearby follow from counts, whether of these or not. */
    void forEach(int from, int to, Consumer<Question> consumer) {
        Patterns patterns = new Patterns(page);
        Deque<List<Question>> waiting = new ArrayDeque<>();
        int last = Math.min(page.all().size(), to + Patterns.FARTHEST);
        for (int i = Math.max(0, from - Patterns.FARTHEST); i < last; i++) {
            List<Question> questions = about(page.get(i));
            questions.forEach(patterns::note);
            waiting.add(i >= from && i < to ? questions : List.of());
            if (waiting.size() > Patterns.FARTHEST) {
                ask(waiting.remove(), patterns, consumer);
            }
        }
        waiting.forEach(questions -> ask(questions, patterns, consumer));
    }

    /** Whether the units of two figures allow that another follows from them. */
    boolean canBe(Form form, Quantity derived, Quantity first, Quantity second) {
        return pairs.canBe(form, derived, first, second);
    }

    private void ask(List<Question> questions, Patterns patterns, Consumer<Question> consumer) {
        for (Question question : questions) {
            int[] codes = patterns.codes(question);
            question.follow(codes, ofPatterns.of(question, codes));
            consumer.accept(question);
        }
    }

    /** All questions about one figure; none where nobody may calculate with it. */
    private List<Question> about(Quantity derived) {
        List<Question> questions = new ArrayList<>();
        if (!derived.mention().isExact()) {
            return questions;
        }
        derived.mention().spend(STEPS);
        Window window = new Window(derived, features.ofDerived(derived),
                new Operands(features, page.names(), derived, page.around(derived)));
        boolean isYearly = derived.told().span().isYearly();
        switch (derived.kind()) {
            case PERCENT -> {
                add(rate(window, isYearly), questions);
                add(hundred(window), questions);
                add(sum(window), questions);
                add(mean(window, List.of()), questions);
            }
            case POINTS -> {
                add(pairs.question(window, Group.POINTS, List.of(Form.POINTS)), questions);
                add(sum(window), questions);
                add(mean(window, isYearly ? List.of(Form.YEARLY_CHANGE) : List.of()), questions);
            }
            case RATIO -> add(pairs.question(window, Group.QUOTIENT, List.of(Form.QUOTIENT)), questions);
            case MULTIPLE ->
                add(pairs.question(window, Group.QUOTIENT, List.of(Form.QUOTIENT, Form.TIMES_MORE)), questions);
            default -> {
                add(difference(window), questions);
                add(quotient(window, isYearly), questions);
                add(pairs.question(window, Group.PRODUCT, List.of(Form.PRODUCT)), questions);
                add(sum(window), questions);
            }
        }
        add(same(window), questions);
        return questions;
    }

    private static void add(Question question, List<Question> questions) {
        if (!question.readings().isEmpty()) {
            questions.add(question);
        }
    }

    private Question rate(Window window, boolean isYearly) {
        List<Form> forms = new ArrayList<>(List.of(Form.SHARE, Form.OTHER_SHARE, Form.GROWTH, Form.GROWTH_BY_CHANGE,
                Form.GROWTH_OF_BASE));
        if (isYearly) {
            forms.add(Form.YEARLY_GROWTH);
        }
        return pairs.question(window, Group.RATE, forms);
    }

    private Question quotient(Window window, boolean isYearly) {
        List<Form> forms = new ArrayList<>(List.of(Form.QUOTIENT));
        if (window.derived().told().each() > 1) {
            forms.add(Form.PER_MANY);
        }
        if (isYearly) {
            forms.add(Form.YEARLY_CHANGE);
        }
        return mean(window, forms);
    }

    /** What a figure may be a mean of, beside what it follows from by some forms. */
    private Question mean(Window window, List<Form> forms) {
        Question question = pairs.question(window, Group.QUOTIENT, forms);
        if (Sayings.isMean(window.derived())) {
            runs(question, Form.MEAN, Runs.around(page, window.derived(), begins(question, Form.MEAN)).stream()
                    .filter(run -> !run.has(Sayings::isExtreme)).toList());
        }
        if (window.derived().told().span().isInEach()) {
            ones(question, Form.IN_EACH, window.around(), each -> page.units().areLike(each, window.derived())
                    && window.derived().told().parts(each.told()) > 1);
        }
        return question;
    }

    private Question sum(Window window) {
        Question question = pairs.question(window, Group.SUM, List.of(Form.SUM_OF_TWO));
        Predicate<Quantity> begins = begins(question, Form.SUM);
        runs(question, Form.SUM, Runs.around(page, window.derived(),
                first -> begins.test(first) && !isOfAnother(window.derived(), first)));
        return question;
    }

    /** Whether a figure is named as part of a total of its own sentence: 共有学校263所，其中小学142所 says nothing of the sentence before. */
    private boolean isOfAnother(Quantity total, Quantity first) {
        int sentence = first.place().sentence();
        if (sentence <= total.place().sentence() || !page.isNested(first)) {
            return false;
        }
        for (int i = first.index() - 1; i > total.index() && page.get(i).place().sentence() == sentence; i--) {
            if (page.units().areLike(page.get(i), total) && Sayings.isTotal(page.get(i))) {
                return true;
            }
        }
        return false;
    }

    private Question difference(Window window) {
        Question question = pairs.question(window, Group.DIFFERENCE, List.of(Form.DIFFERENCE));
        Predicate<Quantity> begins = begins(question, Form.REMAINDER).or(begins(question, Form.STOCK));
        List<Run> taken = Runs.taken(page, window.derived(), begins);
        runs(question, Form.REMAINDER, taken);
        runs(question, Form.STOCK, Runs.flows(taken));
        return question;
    }

    /** Whether it may be the first of some figures that another is made up of. */
    private Predicate<Quantity> begins(Question question, Form form) {
        int enough = screen.enoughToBegin(question, form);
        return first -> screen.weight(ofRuns.ofFirst(question.derived(), first), Slot.first(form)) >= enough;
    }

    private Question hundred(Window window) {
        Question question = new Question(window.derived(), Group.HUNDRED, window.own());
        Predicate<Quantity> begins = begins(question, Form.HUNDRED_PERCENT);
        runs(question, Form.HUNDRED_PERCENT, Runs.before(page, window.derived(), begins));
        return question;
    }

    private void runs(Question question, Form form, List<Run> runs) {
        int words = question.term(Slot.words(form), question.own());
        int enough = screen.enough(question, form);
        for (Run run : runs) {
            Vector ofFirst = ofRuns.ofFirst(question.derived(), run.first());
            FeatureList ofAll = ofRuns.ofAll(question.derived(), run);
            int weight = screen.weight(ofFirst, Slot.first(form)) + screen.weight(ofAll, Slot.first(form));
            if (weight >= enough) {
                question.add(new Reading(form, run.parts(), new int[]{words,
                        question.term(Slot.first(form), ofFirst), question.term(Slot.first(form), ofAll.toVector())}));
            }
        }
    }

    private Question same(Window window) {
        Quantity derived = window.derived();
        List<Quantity> before = new ArrayList<>();
        for (int i = Math.max(0, derived.index() - SAME_BACK); i < derived.index(); i++) {
            Quantity each = page.get(i);
            if (each.isOperand() && page.units().areLike(each, derived)) {
                before.add(each);
            }
        }
        Question question = new Question(derived, Group.SAME, window.own());
        ones(question, Form.SAME, new Operands(features, page.names(), derived, before), each -> true);
        return question;
    }

    /** The readings of a form that have one operand. */
    private void ones(Question question, Form form, Operands operands, Predicate<Quantity> allowed) {
        int words = question.term(Slot.words(form), question.own());
        int enough = screen.enough(question, form);
        for (int i = 0; i < operands.size(); i++) {
            if (allowed.test(operands.get(i)) && screen.weight(operands.features(i), Slot.first(form)) >= enough) {
                question.add(new Reading(form, List.of(operands.get(i)),
                        new int[]{words, question.term(Slot.first(form), operands.features(i))}));
            }
        }
    }
}
