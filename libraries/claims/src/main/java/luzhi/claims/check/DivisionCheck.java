package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Sentence;
import luzhi.relations.Diagnosis;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/**
 * Divisions told in a sentence of their own: 按来源分：…, 入学方式：…, 2020年684人、2021年765人. Their total stands in a sentence before,
 * or behind. Contradicted only if no figure around is their sum and one nearly is.
 */
final class DivisionCheck implements TextCheck {

    private static final Pattern OPENING = Pattern
            .compile("^(?:[一-龥（）()、\\d.—\\- ]{0,14}[:]|(?:按|从)[^，。:]{1,10}(?:分|看|分类|划分|分布)?[，:])");
    private static final Pattern ONE_MORE = Pattern.compile("^(?:、|，|;|和|及| )*[一-龥“”（）()\\d年至—-]{0,16}$");
    private static final Pattern NO_PART = Pattern.compile("其中|另|尚|还|同时|此外|缺|剩余|合计|总计|共|比|较|占|平均|均");
    private static final Pattern YEAR = Pattern.compile("^[，、:]?(?:其中)?[:，]?[0-9]{4}年[^，。;0-9]{0,4}$");
    private static final Pattern OVER_YEARS = Pattern.compile("[两二三四五六]年|累计|合计|共|以来");
    private static final Pattern AIM = Pattern.compile("任务|计划|目标|规划");
    private static final Pattern TOTAL = Pattern.compile("(?:合计|总计|共计|共)(?:为|达|有)?$");
    private static final BigDecimal NEARLY = new BigDecimal("0.03");
    private static final int FEWEST = 3;

    @Override
    public void check(List<Sentence> sentences, Consumer<Contradiction> found) {
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.row() == null) {
                divided(sentences, i, found);
                byYear(sentence.mentions(), found);
                totalAlone(sentences, i, found);
            }
        }
    }

    /** The parts of a sentence that is nothing but a list of them. */
    private static List<Mention> parts(List<Mention> all, int first) {
        List<Mention> parts = new ArrayList<>();
        for (int i = first; i < all.size(); i++) {
            Mention each = all.get(i);
            boolean part = Passages.isAmount(each) && !each.bracketed() && each.isLike(all.get(first))
                    && !NO_PART.matcher(each.lead()).find() && (i == first || ONE_MORE.matcher(each.gap()).matches());
            if (!part) {
                break;
            }
            parts.add(each);
        }
        return parts;
    }

    private static void divided(List<Sentence> sentences, int index, Consumer<Contradiction> found) {
        Sentence sentence = sentences.get(index);
        if (!OPENING.matcher(sentence.text().strip()).find()) {
            return;
        }
        List<Mention> parts = parts(sentence.mentions(), 0);
        if (parts.size() < FEWEST) {
            return;
        }
        List<Mention> around = new ArrayList<>();
        Passages.farBefore(sentences, index).stream().limit(5).forEach(around::addAll);
        around.addAll(sentence.mentions().subList(parts.size(), sentence.mentions().size()));
        if (index + 1 < sentences.size()) {
            around.addAll(sentences.get(index + 1).mentions());
        }
        decide(around, parts, found);
    }

    /** 近三年招聘教师2245人，2020年684人、2021年765人、2022年796人. */
    private static void byYear(List<Mention> all, Consumer<Contradiction> found) {
        for (int i = 1; i < all.size(); i++) {
            int end = i;
            while (end < all.size() && YEAR.matcher(all.get(end).gap()).find() && Passages.isAmount(all.get(end))
                    && all.get(end).isLike(all.get(i - 1))) {
                end++;
            }
            if (end - i >= FEWEST && Passages.isAmount(all.get(i - 1)) && !YEAR.matcher(all.get(i - 1).gap()).find()
                    && OVER_YEARS.matcher(all.get(i - 1).gap()).find()
                    && !AIM.matcher(all.get(i - 1).label()).find()) {
                decide(List.of(all.get(i - 1)), all.subList(i, end), found);
            }
            i = Math.max(i, end - 1);
        }
    }

    /** A total in a sentence of its own, its parts in the one before. */
    private static void totalAlone(List<Sentence> sentences, int index, Consumer<Contradiction> found) {
        List<Mention> all = sentences.get(index).mentions();
        if (index == 0 || sentences.get(index - 1).block() != sentences.get(index).block()
                || !Passages.isAmount(all.get(0)) || !TOTAL.matcher(all.get(0).lead()).find()) {
            return;
        }
        List<Mention> parts = new ArrayList<>();
        boolean nested = false;
        for (Mention each : sentences.get(index - 1).mentions()) {
            nested = each.gap().indexOf(';') < 0 && (nested || each.gap().contains("其中"));
            if (!nested && Passages.isAmount(each) && !each.bracketed() && each.isLike(all.get(0))) {
                parts.add(each);
            }
        }
        if (parts.size() >= FEWEST) {
            decide(List.of(all.get(0)), parts, found);
        }
    }

    private static void decide(List<Mention> around, List<Mention> parts, Consumer<Contradiction> found) {
        Interval sum = parts.stream().map(Mention::interval).reduce(Interval::plus).orElseThrow();
        BigDecimal face = parts.stream().map(Mention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Mention> totals = around.stream().filter(each -> Passages.isAmount(each) && each.isLike(parts.get(0))
                && parts.stream().noneMatch(part -> each.interval().isBelow(part.interval()))).toList();
        if (totals.stream().anyMatch(each -> each.interval().overlaps(sum))) {
            return;
        }
        Optional<Mention> meant = totals.stream().filter(each -> isNearly(each, parts, face)).findFirst();
        meant.ifPresent(total -> {
            List<Mention> involved = new ArrayList<>(List.of(total));
            involved.addAll(parts);
            List<Diagnosis> diagnoses = Digits.diagnose(total, parts).map(List::of).orElse(List.of());
            found.accept(new Contradiction(Kind.SUM_MISMATCH, Severity.ERROR, "sum", involved,
                    ComparisonCheck.range(total), Range.of(face, sum), diagnoses));
        });
    }

    private static boolean isNearly(Mention total, List<Mention> parts, BigDecimal sum) {
        BigDecimal off = sum.subtract(total.value()).abs();
        return off.compareTo(total.value().abs().multiply(NEARLY)) <= 0 || Digits.diagnose(total, parts)
                .filter(slip -> slip.code().equals("transposed-digits") || slip.code().equals("digit-changed"))
                .isPresent();
    }
}
