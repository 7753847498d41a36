package luzhi.claims.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;
import luzhi.core.expression.NoResult;
import luzhi.relations.Diagnosis;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/** Averages per school, class, student and head: 校均, 班均, 生均, 师均, 人均. Contradicted only if no total and number give them. */
final class AverageCheck implements TextCheck {

    private static final Pattern PER = Pattern.compile(
            "([校园班生师人])均|(?:平均)?每(?:所|个)?([校园班生师人所])|平均([校园班生师人])|平均每([起件户台间套册座期场])(?=[^一-龥]*$)|([一-龥]{2})平均$|平均每?[个座间台名]([一-龥]{2})|每名([一-龥]{2,3})(?=[^一-龥]*$)|每百名?(?:学)?([生])|每[个座间台]([一-龥]{2})平均");
    private static final Pattern PER_HUNDRED = Pattern.compile("每百");
    private static final Pattern STAGE = Pattern.compile("^(?:小学|初中|普通高中|高中|幼儿园)");
    private static final Pattern OF_OTHERS = Pattern.compile("(?:比(?!例|重|率)|较|高于|低于)[^，。;]*$|全[省国]");
    /** Of more totals, or numbers, nobody can tell which is meant. */
    private static final int MOST = 12;
    private static final Pattern NO_QUOTIENT = Pattern.compile("标准|定额|不低于|工资|收入|目标|规划|拨款|补助|津贴|基准|预算内");

    @Override
    public void check(List<Sentence> sentences, Consumer<Contradiction> found) {
        for (int at = 0; at < sentences.size(); at++) {
            List<Mention> all = sentences.get(at).mentions();
            for (int i = 0; i < all.size(); i++) {
                Mention average = all.get(i);
                Matcher per = PER.matcher(average.lead());
                if (average.is(Role.AVERAGE) && average.isExact() && per.find()
                        && !OF_OTHERS.matcher(average.gap()).find() && !Passages.isDistributed(all, i)
                        && !NO_QUOTIENT.matcher(average.lead()).find()) {
                    int first = first(all, i);
                    check(all.subList(first, end(all, i)), Passages.farBefore(sentences, at), i - first, one(per),
                            found);
                }
            }
        }
    }

    private static String one(Matcher per) {
        int group = 1;
        while (per.group(group) == null) {
            group++;
        }
        return per.group(group);
    }

    /** Where the parts of a total begin. */
    private static int parts(List<Mention> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).gap().contains("其中")) {
                return i;
            }
        }
        return all.size();
    }

    /** Where its part of the sentence begins: between semicolons a sentence begins anew. */
    private static int first(List<Mention> all, int at) {
        int first = at;
        while (first > 0 && all.get(first).gap().indexOf(';') < 0) {
            first--;
        }
        return first;
    }

    private static int end(List<Mention> all, int at) {
        int end = at + 1;
        while (end < all.size() && all.get(end).gap().indexOf(';') < 0) {
            end++;
        }
        return end;
    }

    private static void check(List<Mention> all, List<List<Mention>> before, int index, String one,
            Consumer<Contradiction> found) {
        Mention average = all.get(index);
        int parts = parts(all);
        List<Mention> totals = new ArrayList<>();
        List<Mention> numbers = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Mention each = all.get(i);
            if (i == index || !each.isExact() || !each.is(Role.LEVEL) || each.bracketed()) {
                continue;
            }
            if (isNumberOf(each, one) && (one.length() == 1 || !each.isLike(average))) {
                numbers.add(each);
            } else if (isTotalOf(each, average) && !isInList(all, parts, i) && Passages.areOfOneTime(each, average)) {
                totals.add(each);
            }
        }
        if (one.equals("师") || one.equals("人")) {
            totals.removeIf(each -> "person".equals(average.unit()) && People.of(each) == People.STAFF);
        }
        if (numbers.isEmpty() && (one.equals("生") || one.equals("师"))) {
            numbers.addAll(onlyPeople(before, one.equals("生") ? People.STUDENTS : People.STAFF));
        }
        if (totals.isEmpty() && numbers.size() == 1) {
            totals.addAll(ofSameStage(before, numbers.get(0), average));
        }
        Interval of = Interval.of(BigDecimal.valueOf(PER_HUNDRED.matcher(average.lead()).find() ? 100 : 1));
        decide(average, totals, numbers, of, found);
    }

    /** The people of a kind that the sentences before name, if they name but one number of them. */
    private static List<Mention> onlyPeople(List<List<Mention>> before, People kind) {
        List<Mention> found = before.stream().flatMap(List::stream).filter(each -> Passages.isAmount(each)
                && "person".equals(each.unit()) && People.of(each) == kind).toList();
        return found.size() == 1 ? found : List.of();
    }

    /** 初中在校生11,704人 … 初中班级260个，班均54.0人: the total stands farther away, and names the same stage. */
    private static List<Mention> ofSameStage(List<List<Mention>> before, Mention number, Mention average) {
        Matcher stage = STAGE.matcher(number.label());
        if (!stage.find() || !"person".equals(average.unit())) {
            return List.of();
        }
        List<Mention> found = before.stream().flatMap(List::stream).filter(each -> Passages.isAmount(each)
                && each.isLike(average) && People.of(each) == People.STUDENTS && each.label().startsWith(stage.group()))
                .toList();
        return found.size() == 1 ? found : List.of();
    }

    private static boolean isTotalOf(Mention each, Mention average) {
        return each.isLike(average) || "次".equals(average.unit()) && "person-time".equals(each.unit());
    }

    /** Whether a figure is one of the parts that are listed from there on. */
    private static boolean isInList(List<Mention> all, int first, int index) {
        if (first == 0 || index < first) {
            return false;
        }
        for (int i = first + 1; i <= index; i++) {
            if (!all.get(i).gap().startsWith("、") && !all.get(i).isLike(all.get(first))) {
                return false;
            }
        }
        return index == first || all.get(index).gap().startsWith("、") || !all.get(first + 1).gap().startsWith("、");
    }

    private static boolean isNumberOf(Mention each, String one) {
        return switch (one) {
            case "校", "园", "所" -> "school".equals(each.unit());
            case "班" -> "class".equals(each.unit()) || "班".equals(each.unit());
            case "生" -> "person".equals(each.unit()) && People.of(each) == People.STUDENTS;
            case "师" -> "person".equals(each.unit()) && People.of(each) == People.STAFF;
            case "人" -> "person".equals(each.unit());
            case "起", "件", "户", "台", "间", "套", "册", "个", "座", "期", "场" -> one.equals(each.word());
            default -> (each.label() + each.noun()).contains(one);
        };
    }

    private static void decide(Mention average, List<Mention> totals, List<Mention> numbers, Interval of,
            Consumer<Contradiction> found) {
        if (totals.isEmpty() || numbers.isEmpty() || totals.size() > MOST || numbers.size() > MOST) {
            return;
        }
        try {
            for (Mention total : totals) {
                for (Mention number : numbers) {
                    if (total.interval().times(of).dividedBy(number.interval()).overlaps(average.interval())) {
                        return;
                    }
                }
            }
            if (totals.size() == 1 && numbers.size() == 1) {
                report(average, totals.get(0), numbers.get(0), of, found);
            } else {
                ofMovedPoint(average, totals, numbers, of, found);
            }
        } catch (NoResult undecided) {
            // nothing falls to one of none
        }
    }

    /** Of several totals and numbers, two that would give it if its point were moved. */
    private static void ofMovedPoint(Mention average, List<Mention> totals, List<Mention> numbers, Interval of,
            Consumer<Contradiction> found) throws NoResult {
        for (Mention total : totals) {
            for (Mention number : numbers) {
                Interval computed = total.interval().times(of).dividedBy(number.interval());
                if (!ComparisonCheck.power(average.interval(), computed).isEmpty()) {
                    report(average, total, number, of, found);
                    return;
                }
            }
        }
    }

    private static void report(Mention average, Mention total, Mention number, Interval of,
            Consumer<Contradiction> found) throws NoResult {
        Interval computed = total.interval().times(of).dividedBy(number.interval());
        BigDecimal face = total.value().multiply(of.low()).divide(number.value(), MathContext.DECIMAL128);
        if (!Slips.areLikely(average, face, computed)) {
            return;
        }
        List<Diagnosis> diagnoses = new ArrayList<>(Slips.list(average, face, computed));
        if (average.interval().low().signum() > 0 && number.interval().isExact()) {
            Interval.WholeNumbers fits = total.interval().times(of).dividedBy(average.interval()).wholeNumbers();
            if (!fits.areNone()) {
                diagnoses.add(Diagnosis.of("other-denominator", new Interval(fits.first(), fits.last())));
            }
        }
        found.accept(
                new Contradiction(Kind.AVERAGE_MISMATCH, Severity.ERROR, "average", List.of(average, total, number),
                        ComparisonCheck.range(average), Range.of(face, computed), diagnoses));
    }
}
