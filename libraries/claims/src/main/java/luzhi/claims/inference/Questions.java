package luzhi.claims.inference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import luzhi.claims.inference.Form.Group;
import luzhi.claims.inference.Quantity.UnitKind;

/** Enumerates what each figure of a text may follow from. Windows are bounded, so that time grows with the length of the text. */
final class Questions {

    private static final int NEAR = 10;
    private static final int SAME_BACK = 50;

    private final Page page;
    private final Features features;
    private final RunFeatures ofRuns;
    private final Map<Long, int[]> pairs = new HashMap<>();
    private final Map<Integer, int[]> shapes = new HashMap<>();
    private final Map<Integer, int[]> codes = new HashMap<>();

    Questions(Page page) {
        this.page = page;
        this.features = new Features(page);
        this.ofRuns = new RunFeatures(page, features);
    }

    /** All questions about the figures of a text, in its order. */
    void forEach(Consumer<Question> consumer) {
        Patterns patterns = new Patterns(page);
        Deque<List<Question>> waiting = new ArrayDeque<>();
        for (Quantity each : page.all()) {
            List<Question> questions = about(each);
            questions.forEach(patterns::note);
            waiting.add(questions);
            if (waiting.size() > Patterns.FARTHEST) {
                ask(waiting.remove(), patterns, consumer);
            }
        }
        waiting.forEach(questions -> ask(questions, patterns, consumer));
    }

    private void ask(List<Question> questions, Patterns patterns, Consumer<Question> consumer) {
        for (Question question : questions) {
            question.follow(patterns.codes(question),
                    (form, code) -> question.term(Slot.second(form), pattern(code)));
            consumer.accept(question);
        }
    }

    private int[] pattern(int code) {
        return codes.computeIfAbsent(code, features::ofPattern);
    }

    /** All questions about one figure; none where nobody may calculate with it. */
    private List<Question> about(Quantity derived) {
        List<Question> questions = new ArrayList<>();
        if (!derived.mention().isExact()) {
            return questions;
        }
        int[] own = features.ofDerived(derived);
        List<Quantity> around = page.around(derived).stream().filter(Quantity::isOperand).toList();
        features.ask(derived, around);
        List<int[]> operands = new ArrayList<>(Collections.nCopies(around.size(), null));
        switch (derived.kind()) {
            case PERCENT -> {
                pairs(questions, derived, own, around, operands, Group.RATE, Form.SHARE, Form.OTHER_SHARE, Form.GROWTH,
                        Form.GROWTH_BY_CHANGE, Form.GROWTH_OF_BASE);
                hundred(questions, derived, own);
                sums(questions, derived, own, around, operands);
            }
            case POINTS -> {
                pairs(questions, derived, own, around, operands, Group.POINTS, Form.POINTS);
                sums(questions, derived, own, around, operands);
            }
            case RATIO -> pairs(questions, derived, own, around, operands, Group.QUOTIENT, Form.QUOTIENT);
            case MULTIPLE -> pairs(questions, derived, own, around, operands, Group.QUOTIENT, Form.QUOTIENT,
                    Form.TIMES_MORE);
            default -> {
                left(pairs(questions, derived, own, around, operands, Group.DIFFERENCE, Form.DIFFERENCE), own);
                quotients(questions, derived, own, around, operands);
                sums(questions, derived, own, around, operands);
            }
        }
        same(questions, derived, own);
        if (derived.index() % SAME_BACK == 0) {
            pairs.keySet().removeIf(key -> (key >>> 32) < derived.index() - 2L * SAME_BACK);
        }
        return questions;
    }

    private void quotients(List<Question> questions, Quantity derived, int[] own, List<Quantity> around,
            List<int[]> operands) {
        String clause = derived.words().clause();
        if (clause.contains("每百")) {
            pairs(questions, derived, own, around, operands, Group.QUOTIENT, Form.QUOTIENT, Form.PER_HUNDRED);
        } else if (clause.contains("每千")) {
            pairs(questions, derived, own, around, operands, Group.QUOTIENT, Form.QUOTIENT, Form.PER_THOUSAND);
        } else {
            pairs(questions, derived, own, around, operands, Group.QUOTIENT, Form.QUOTIENT);
        }
    }

    private void sums(List<Question> questions, Quantity derived, int[] own, List<Quantity> around,
            List<int[]> operands) {
        Question question = pairs(questions, derived, own, around, operands, Group.SUM, Form.SUM_OF_TWO);
        if (!question.readings().isEmpty()) {
            runs(question, own, Form.SUM, Runs.around(page, derived));
        }
    }

    private void left(Question question, int[] own) {
        int remainder = question.term(Slot.words(Form.REMAINDER), own);
        int stock = question.term(Slot.words(Form.STOCK), own);
        for (List<Quantity> all : Runs.left(page, question.derived())) {
            int[] ofRun = ofRuns.ofRun(question.derived(), new Run(Run.Shape.TAKEN, all, false));
            question.add(new Reading(Form.REMAINDER, all,
                    new int[]{remainder, question.term(Slot.first(Form.REMAINDER), ofRun)}));
            if (all.size() == 3) {
                int term = question.term(Slot.first(Form.STOCK), ofRun);
                question.add(new Reading(Form.STOCK, all, new int[]{stock, term}));
                question.add(new Reading(Form.STOCK, List.of(all.get(0), all.get(2), all.get(1)),
                        new int[]{stock, term, question.term(Slot.second(Form.STOCK), own)}));
            }
        }
    }

    private Question pairs(List<Question> questions, Quantity derived, int[] own, List<Quantity> around,
            List<int[]> operands, Group group, Form... forms) {
        Question question = new Question(derived, group, own);
        Map<Long, Integer> pairTerms = new HashMap<>();
        double best = features.bestAnswer();
        for (Form form : forms) {
            int words = question.term(Slot.words(form), own);
            int[] first = new int[around.size()];
            int[] second = new int[around.size()];
            for (int i = 0; i < first.length; i++) {
                if (operands.get(i) == null) {
                    operands.set(i, features.ofOperand(derived, around.get(i), best));
                }
                first[i] = -1;
                second[i] = -1;
            }
            pairTerms.clear();
            for (int i = 0; i < first.length; i++) {
                Quantity a = around.get(i);
                for (int j = 0; j < second.length; j++) {
                    Quantity b = around.get(j);
                    if (i == j || !isNear(derived, a) && !isNear(derived, b) || !canBe(form, derived, a, b)) {
                        continue;
                    }
                    first[i] = first[i] < 0 ? question.term(Slot.first(form), operands.get(i)) : first[i];
                    second[j] = second[j] < 0 ? question.term(Slot.second(form), operands.get(j)) : second[j];
                    int pair = question.term(Slot.pair(form), pair(a, b));
                    int shape = features.shape(derived, a, b);
                    int shapeTerm = pairTerms.computeIfAbsent((long) shape,
                            key -> question.term(Slot.pair(form), shape(shape)));
                    question.add(new Reading(form, List.of(a, b),
                            new int[]{words, first[i], second[j], pair, shapeTerm}));
                }
            }
        }
        if (!question.readings().isEmpty()) {
            questions.add(question);
        }
        return question;
    }

    private int[] pair(Quantity a, Quantity b) {
        return pairs.computeIfAbsent((long) a.index() << 32 | b.index(), key -> features.ofPair(a, b));
    }

    private int[] shape(int shape) {
        return shapes.computeIfAbsent(shape, features::ofShape);
    }

    /** One operand at least stands near, or in the same table. */
    private static boolean isNear(Quantity derived, Quantity operand) {
        return operand.index() >= derived.index() - NEAR
                || derived.place().table() >= 0 && operand.place().table() == derived.place().table();
    }

    /** Whether the units allow it. */
    private static boolean canBe(Form form, Quantity derived, Quantity a, Quantity b) {
        return switch (form) {
            case SHARE, OTHER_SHARE -> isAmount(a) && isAmount(b) && (a.is(UnitKind.MONEY) == b.is(UnitKind.MONEY));
            case GROWTH, GROWTH_BY_CHANGE, GROWTH_OF_BASE -> !a.is(UnitKind.POINTS) && a.isLike(b);
            case POINTS -> (a.is(UnitKind.PERCENT) || a.is(UnitKind.POINTS)) && a.kind() == b.kind();
            case DIFFERENCE -> a.isLike(derived) && b.isLike(derived);
            case QUOTIENT, PER_HUNDRED, PER_THOUSAND -> switch (derived.kind()) {
                case RATIO, MULTIPLE -> !a.is(UnitKind.POINTS) && !b.is(UnitKind.POINTS)
                        && a.is(UnitKind.PERCENT) == b.is(UnitKind.PERCENT)
                        && a.is(UnitKind.MONEY) == b.is(UnitKind.MONEY);
                default -> a.isLike(derived) && isAmount(b) && !b.is(UnitKind.MONEY);
            };
            case TIMES_MORE -> a.isLike(b);
            case SUM_OF_TWO -> a.index() < b.index() && a.isLike(derived) && b.isLike(derived);
            default -> true;
        };
    }

    private static boolean isAmount(Quantity each) {
        return switch (each.kind()) {
            case PERCENT, POINTS, RATIO, MULTIPLE -> false;
            default -> true;
        };
    }

    private void hundred(List<Question> questions, Quantity derived, int[] own) {
        List<Run> runs = Runs.before(page, derived);
        if (!runs.isEmpty()) {
            Question question = new Question(derived, Group.HUNDRED, own);
            runs(question, own, Form.HUNDRED_PERCENT, runs);
            questions.add(question);
        }
    }

    private void runs(Question question, int[] own, Form form, List<Run> runs) {
        int words = question.term(Slot.words(form), own);
        for (Run run : runs) {
            question.add(new Reading(form, run.parts(),
                    new int[]{words, question.term(Slot.first(form), ofRuns.ofRun(question.derived(), run))}));
        }
    }

    private void same(List<Question> questions, Quantity derived, int[] own) {
        Question question = new Question(derived, Group.SAME, own);
        int words = question.term(Slot.words(Form.SAME), own);
        List<Quantity> before = page.all().subList(Math.max(0, derived.index() - SAME_BACK), derived.index()).stream()
                .filter(each -> each.isOperand() && each.isLike(derived)).toList();
        double best = features.bestAnswer(derived, before);
        for (Quantity each : before) {
            question.add(new Reading(Form.SAME, List.of(each), new int[]{words,
                    question.term(Slot.first(Form.SAME), features.ofOperand(derived, each, best))}));
        }
        if (!question.readings().isEmpty()) {
            questions.add(question);
        }
    }
}
