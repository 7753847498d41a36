package luzhi.claims.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;
import luzhi.core.expression.NoResult;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/** Ratios of people to people: 师生比1:11.7, 生师比, 职普比4.2:5.8. Contradicted only if its part of the
 * sentence has but one number of each. */
final class RatioCheck implements TextCheck {

    private static final Pattern TEACHERS = Pattern.compile("师生比|生师比|师生|生师|教师与学生|学生与教师|教职工与(?:学生|幼儿)|师幼");
    private static final Pattern VOCATIONAL = Pattern.compile("职普|普职|普通高中与(?:中等)?职业|中职与普");
    private static final Pattern STAGE = Pattern.compile("小学|初中|普通高中|高中|幼儿园|中职");
    private static final Pattern IN_VOCATIONAL = Pattern.compile("中职|中等职业|职业|职教|技工");
    private static final Pattern IN_GENERAL = Pattern.compile("普通高中|普高");

    @Override
    public void check(List<Sentence> sentences, Consumer<Contradiction> found) {
        for (Sentence sentence : sentences) {
            List<Mention> all = sentence.mentions();
            boolean ofTeachers = false;
            for (int i = 0; i < all.size(); i++) {
                Mention each = all.get(i);
                ofTeachers = each.is(Role.RATIO)
                        && (TEACHERS.matcher(each.lead()).find() || ofTeachers && each.gap().startsWith("、"));
                if (each.is(Role.RATIO) && each.terms().size() == 2) {
                    check(all, i, ofTeachers, found);
                }
            }
        }
    }

    /** The figures of its part of the sentence, up to it: between semicolons a sentence begins anew. */
    private static List<Mention> part(List<Mention> all, int at) {
        int first = at;
        while (first > 0 && all.get(first).gap().indexOf(';') < 0) {
            first--;
        }
        return all.subList(first, at + 1);
    }

    /** @param ofTeachers told with it, or with the first of its list: 师生比小学1:16.4、初中1:11.9 */
    private static void check(List<Mention> sentence, int at, boolean ofTeachers, Consumer<Contradiction> found) {
        Mention ratio = sentence.get(at);
        boolean vocational = !ofTeachers && VOCATIONAL.matcher(ratio.lead()).find();
        if (!ofTeachers && !vocational) {
            return;
        }
        Matcher stage = STAGE.matcher(ratio.gap());
        List<Mention> all = stage.find() ? ofStage(sentence, stage.group()) : part(sentence, at);
        if (ofTeachers) {
            decide(ratio, people(all, People.STUDENTS), people(all, People.STAFF), found);
        } else {
            decide(ratio, people(all, IN_VOCATIONAL), people(all, IN_GENERAL), found);
        }
    }

    private static List<Mention> ofStage(List<Mention> all, String stage) {
        return all.stream().filter(each -> each.label().contains(stage)).toList();
    }

    private static List<Mention> people(List<Mention> all, People kind) {
        return all.stream().filter(each -> isPeople(each) && People.of(each) == kind).toList();
    }

    private static List<Mention> people(List<Mention> all, Pattern words) {
        return all.stream().filter(each -> isPeople(each) && People.of(each) != People.STAFF
                && words.matcher(each.label()).find()).toList();
    }

    private static boolean isPeople(Mention each) {
        return each.isExact() && each.is(Role.LEVEL) && "person".equals(each.unit());
    }

    private static void decide(Mention ratio, List<Mention> ones, List<Mention> others, Consumer<Contradiction> found) {
        if (ones.size() != 1 || others.size() != 1) {
            return;
        }
        try {
            Interval left = ratio.terms().get(0);
            Interval right = ratio.terms().get(1);
            Interval quotient = ones.get(0).interval().dividedBy(others.get(0).interval());
            if (!quotient.overlaps(left.dividedBy(right)) && !quotient.overlaps(right.dividedBy(left))) {
                report(ratio, ones.get(0), others.get(0), found);
            }
        } catch (NoResult undecided) {
            // nothing to none is no ratio
        }
    }

    private static void report(Mention ratio, Mention one, Mention other, Consumer<Contradiction> found)
            throws NoResult {
        Interval computed = one.interval().dividedBy(other.interval());
        BigDecimal face = one.value().divide(other.value(), MathContext.DECIMAL128);
        boolean toOne = ratio.terms().get(0).isExact() && ratio.terms().get(0).contains(BigDecimal.ONE);
        Interval said = toOne ? ratio.terms().get(1) : ratio.terms().get(0).dividedBy(ratio.terms().get(1));
        found.accept(new Contradiction(Kind.RATIO_MISMATCH, Severity.ERROR, "ratio", List.of(ratio, one, other),
                Range.of(toOne ? ratio.value() : ComparisonCheck.middle(said), said), Range.of(face, computed),
                ComparisonCheck.power(said, computed)));
    }
}
