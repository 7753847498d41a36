package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.reading.Excerpt;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/** What is judged by limits that were told before: 占4.4%，达到规定比例; 完成目标的96%，超额完成. */
final class JudgedLimitCheck implements TextCheck {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /** So many words behind a figure judge it. */
    private static final int FARTHEST = 40;
    /** So many sentences may lie between a limit and what is judged by it. */
    private static final int SENTENCES_BACK = 8;
    private static final int SENTENCES_UNNAMED = 3;
    private static final Pattern RATE = Pattern.compile("(?:率|占比|比例|面积|藏书|册数|差异系数)$");
    private static final Pattern STAGE = Pattern.compile("学前|幼儿|小学|初中|高中|中职|特教|城区|乡村|农村|县城");
    private static final int LEAST_OF_NAME = 2;
    private static final String ADVERBS = "^[，、。) ]{0,3}(?:结论[^，。;0-9]{0,2}“)?(?:均|都|仍|也|已|就|全部|基本|各[^，。;0-9]{0,2}?|[两三四五六七八九]?[项个类所县区校年][^，。;0-9]{0,4}?){0,4}";
    private static final Pattern JUDGED = Pattern.compile(ADVERBS
            + "(?:(?:达到|符合|满足)了?[^，。;0-9]{0,8}(?:标准|要求|比例|规定|底线|线)|(?:标准)?(?:均|都|全部)已?达到|达标|过线|合规|(?:人人|个个|校校|所所|(?:均|都|全部)已?)(?:完成任务|合格|完成)|(?:未|没有|不)超[标限编额岗员]|(?:控制)?在[^，。;0-9]{0,6}(?:限额|标准|范围|上限|红线|规定|要求|比例|限度)[^，。;0-9]{0,2}[内中]|(?:不|未|没有)(?:超过|突破)[^，。;0-9]{0,4}(?:标准|上限|限额|规定|红线))(?=[，。;)”]|$)");
    private static final Pattern FAILED = Pattern
            .compile("^[，、) ]{0,2}(?:(被列为|属于?)?超标|(?:未|不|没有)达标|未达到规定[^，。;0-9]{0,4})(?=学校|单位|[，。;)]|$)");
    private static final Pattern OF_ALL = Pattern
            .compile("(?<![校班生师人户园年月平])均|都|全部|各|人人|个个|校校|所所");
    private static final Pattern COMPLETED = Pattern.compile(
            "^[，、) ]{0,2}[^，。;0-9]{0,8}(?:超额完成|全面完成|圆满完成|如期完成|按期完成|提前完成|全部完成)(?=[任目年，。;]|$)");
    private static final Pattern COMPLETION = Pattern.compile("(?:完成|为)[^，。;0-9]{0,12}(?:任务|目标|计划)[^，。;0-9]{0,6}的?$");

    @Override
    public void check(List<Sentence> sentences, Verdicts verdicts) {
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            List<Mention> all = sentence.mentions();
            for (int i = 0; i < all.size() && sentence.row() == null; i++) {
                Mention each = all.get(i);
                Excerpt behind = sentence.behind(each.end(), FARTHEST);
                Matcher judged = JUDGED.matcher(behind);
                if (judged.find()) {
                    judged(sentences, at, i, OF_ALL.matcher(judged.group()).find(), verdicts);
                } else if (FAILED.matcher(behind).find()) {
                    failed(sentences, at, each, verdicts);
                } else if (COMPLETED.matcher(behind).find()) {
                    completed(each, verdicts);
                }
            }
        }
    }

    private static void judged(List<Sentence> sentences, int at, int index, boolean ofAll, Verdicts verdicts) {
        List<Mention> all = sentences.get(at).mentions();
        int head = index;
        for (int i = index; i >= 0; i--) {
            Mention figure = all.get(i);
            head = Math.min(head, i);
            while (ofAll && head > 0 && all.get(head).gap().startsWith("、")) {
                head--;
            }
            // whoever judges all means no parts of a total: 合计295元，其中春游68元、科技馆52元
            boolean isPart = ofAll && head > 0 && all.get(head).gap().contains("其中")
                    && all.get(head - 1).isLike(figure) && !all.get(head - 1).is(Role.AVERAGE)
                    && all.get(head - 1).value().compareTo(figure.value()) > 0;
            if (!isPart && mayBeJudged(figure)) {
                List<Limit> limits = limits(sentences, at, figure);
                if (!limits.isEmpty() && limits.stream().allMatch(limit -> limit.isBrokenBy(figure))) {
                    KeptLimitCheck.compare(figure, limits.get(0), verdicts);
                }
            }
            if (!ofAll || figure.gap().indexOf(';') >= 0) {
                return;
            }
        }
    }

    private static boolean mayBeJudged(Mention figure) {
        return figure.isExact() && figure.unit() != null && !figure.is(Role.CHANGE) && !figure.is(Role.GROWTH)
                && !figure.is(Role.WORD) && !KeptLimitCheck.isOneToMany(figure) && Limit.find(figure).isEmpty();
    }

    private static void failed(List<Sentence> sentences, int at, Mention figure, Verdicts verdicts) {
        if (!mayBeJudged(figure)) {
            return;
        }
        List<Limit> limits = limits(sentences, at, figure);
        if (!limits.isEmpty() && limits.stream().noneMatch(limit -> limit.isBrokenBy(figure))) {
            Limit limit = limits.get(0);
            Mention bound = limit.figure();
            verdicts.contradict(new Contradiction(Kind.BOUND_EXCEEDED, Severity.WARNING,
                    limit.most() ? "not-above" : "not-below", List.of(figure, bound), ComparisonCheck.range(figure),
                    Range.of(bound.value(), Interval.of(bound.value())), List.of()));
        }
    }

    /** The nearest limits before; those of the same name, should there be any. */
    private static List<Limit> limits(List<Sentence> sentences, int at, Mention figure) {
        List<Limit> found = new ArrayList<>();
        List<Limit> elsewhere = new ArrayList<>();
        for (int i = at; i >= Math.max(0, at - SENTENCES_BACK); i--) {
            boolean here = sentences.get(i).block() == sentences.get(at).block();
            List<Limit> of = sentences.get(i).mentions().stream().filter(each -> each.isLike(figure))
                    .flatMap(each -> Limit.find(each).stream())
                    .filter(limit -> limit.mayBeOf(figure)).toList();
            List<Limit> named = of.stream().filter(limit -> isNamedLike(limit.figure(), figure)).toList();
            if (!named.isEmpty()) {
                return named;
            }
            List<Limit> unnamed = of.stream().filter(limit -> !areBothRates(limit.figure(), figure)).toList();
            if (here && found.isEmpty() && at - i <= SENTENCES_UNNAMED) {
                found.addAll(unnamed);
            } else if (!here) {
                elsewhere.addAll(unnamed);
            }
        }
        return found.isEmpty() && elsewhere.size() == 1 ? elsewhere : found;
    }

    private static boolean areBothRates(Mention one, Mention other) {
        return RATE.matcher(one.label()).find() && RATE.matcher(other.label()).find();
    }

    private static boolean isNamedLike(Mention one, Mention other) {
        String first = one.label();
        String second = other.label();
        Matcher stage = STAGE.matcher(first);
        Matcher another = STAGE.matcher(second);
        if (stage.find() && another.find() && !stage.group().equals(another.group())) {
            return false;
        }
        int length = Math.min(first.length(), second.length());
        return length >= LEAST_OF_NAME && (first.endsWith(second.substring(second.length() - LEAST_OF_NAME))
                || first.contains(second.substring(0, LEAST_OF_NAME)));
    }

    /** 完成年度目标的96.2%，超额完成任务. */
    private static void completed(Mention share, Verdicts verdicts) {
        if (share.isPercent() && share.isExact() && COMPLETION.matcher(share.lead()).find()
                && share.interval().isBelow(Interval.of(ALL))) {
            verdicts.contradict(new Contradiction(Kind.BOUND_EXCEEDED, Severity.WARNING, "less-than-all",
                    List.of(share), ComparisonCheck.range(share), Range.exactly(ALL), List.of()));
        }
    }
}
