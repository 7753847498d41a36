package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import luzhi.claims.reading.Excerpt;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Precision;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/** What is said to keep within the limit, or to reach the standard, that follows: 占6.9%，不超过6.5%的比例. */
final class KeptLimitCheck implements TextCheck {

    private static final String SUBJECT = "(?:(?:[^。;0-9]{0,20}，)?[但且而]?(?=[^，]{0,14}[均都各全]))?";
    private static final String ADVERBS = "(?:均|都|仍|也|已|就|远|全部|分别|基本|各[^，。;0-9]{0,6}?|[两三四五六七八九]?[项个类所县区][^，。;0-9]{0,4}?|平均[^，。;0-9]{0,4}?){0,4}";
    private static final Pattern KEEPS_MOST = Pattern.compile("^[，、) ]{0,2}" + SUBJECT + ADVERBS
            + "(?:控制在|压[到在]|(?:(?:符合|满足)[^，。;0-9]{0,10}|低于)?(?:不超过|不高于|不大于|不多于)|未超过|没有超过|未高于|未突破|没有突破|在|低于(?=限|上限|红线)|(?<=[均都]|全部)(?:低于|少于|小于|不到|不足))[一-龥]{0,8}$");
    private static final Pattern KEEPS_LEAST = Pattern.compile("^[，、) ]{0,2}" + SUBJECT + ADVERBS
            + "(?:(?:达到了?|符合了?|满足了?|完成了?|高于|超过|够得着)[^，。;0-9]{0,10})?(?:不低于|不少于|不小于|不得低于|不得少于)$");
    private static final Pattern REACHES = Pattern.compile("^[，、) ]{0,2}" + ADVERBS + "(?:达到了?|高于|超过|在)[一-龥]{0,8}$");
    private static final Pattern REACHED_ALL = Pattern
            .compile("^[，、) ]{0,2}[^，。;0-9]{0,8}(?:均|都|全部)(?:已)?(?:达到?|在|保持在|超过|高于)了?$");
    private static final Pattern OF_ALL = Pattern.compile("(?<![校班生师人户园年月平])均|都|全部|各|分别");
    private static final Pattern STANDARD = Pattern.compile(
            "^(?:以[上内下])?的?[^，。;0-9]{0,6}(?:标准|要求|规定|底线|红线|上限|下限|限额|控制|线)|^以[上内下](?=[，。;)]|$)");
    private static final Pattern LACKING = Pattern.compile("差|距|还|尚|缺|需");
    /** A threshold that names a group. */
    private static final Pattern GROUP = Pattern.compile(
            "^(?:以[上下内])?的?(?:班|学校|小学|初中|县|区|市|有|占|家庭|人[^，。;]|项目|单位|教师|规模|小规模|乡|镇|村|仅|只)");
    private static final Pattern WISHED = Pattern
            .compile("力争|确保|计划|预计|预期|拟|将|应|须|必须|规划|要求|明年|如果|若|未达|没有达|未能|尚未|不得|除|不足|原定|按");
    private static final Pattern ABOVE = Pattern
            .compile("^[，、 ]*(?:均|已|都|也|全部|远|明显|大幅)*(?:超过|高于|超出|高出|突破)了?[^，。;0-9]{0,14}\\(?$");
    private static final Pattern BELOW = Pattern
            .compile("^[，、 ]*(?:均|已|都|也|全部|远|明显)*(?:低于|不足|不到|少于|未达到)[^，。;0-9]{0,14}\\(?$");
    private static final Pattern OF_OTHERS = Pattern.compile("(?:上年|去年|公务员|平均|全[省国市]|目标|标准)[^，。;0-9]{0,8}(?:的|\\()$");
    private static final Pattern GOAL = Pattern.compile("^[^，。;]{0,6}(?:的|以上|目标|标准|指标|要求|规定|底线|省定|国家|红线|水平)");
    private static final Set<String> COUNTED = Set.of("个", "所", "名", "人", "项", "家");
    private static final Pattern ACTUALLY = Pattern.compile("^(?:以[上下内])?(?:的[^，。;]{0,6})?[，,]?(?:但)?实际(?:为|达|达到|是)?$");
    private static final Pattern ALL_WITHIN = Pattern
            .compile("(?:均|都|全部|各[^，。;0-9]{1,8})[^，。;0-9]{0,4}(?:控制在|在|不超过|未超过|没有超过|未突破|没有突破)[^，。;0-9]{0,4}$");
    private static final Pattern ALL_REACH = Pattern
            .compile("(?:均|都|全部|各[^，。;0-9]{1,8})[^，。;0-9]{0,4}(?:不低于|不少于|达到|高于|超过|在)[^，。;0-9]{0,4}$");
    private static final String BEHIND = "^[^，。;0-9]{0,8}[，、( ]{1,2}";
    private static final Pattern HIGHEST = Pattern.compile(BEHIND + "(?:其中|[^，。;0-9]{0,4}最[高多大])[^，。;]{0,12}$");
    private static final Pattern LOWEST = Pattern.compile(BEHIND + "(?:其中|[^，。;0-9]{0,4}最[低少小])[^，。;]{0,12}$");
    private static final Pattern NEXT = Pattern.compile("^、[^，。;]{1,12}$");

    @Override
    public void check(List<Sentence> sentences, Verdicts verdicts) {
        for (Sentence sentence : sentences) {
            List<Mention> all = sentence.mentions();
            for (int i = 0; i < all.size() && sentence.row() == null; i++) {
                exceptions(sentence, i, verdicts);
            }
            for (int i = 1; i < all.size() && sentence.row() == null; i++) {
                check(sentence, i, verdicts);
                passed(all.get(i - 1), all.get(i), verdicts);
                reachedBehind(all.get(i - 1), all.get(i), verdicts);
            }
        }
    }

    private static void check(Sentence sentence, int index, Verdicts verdicts) {
        List<Mention> all = sentence.mentions();
        int before = index - 1;
        boolean ofAll = false;
        while (before > 0 && all.get(before).is(Role.WORD)) {
            ofAll = true;
            before--;
        }
        Mention limit = all.get(index);
        Excerpt words = sentence.between(all.get(before).end(), limit.start());
        Optional<Limit> kept = kept(limit, words);
        if (kept.isEmpty()) {
            return;
        }
        ofAll |= OF_ALL.matcher(words).find();
        reached(all, before, kept.get(), ofAll).forEach(each -> compare(each, kept.get(), verdicts));
    }

    /** 各县均在2%以内，最高的甲县2.3%; 每班均不超过2人，其中一班3人. */
    private static void exceptions(Sentence sentence, int index, Verdicts verdicts) {
        List<Mention> all = sentence.mentions();
        Mention limit = all.get(index);
        Optional<Limit> kept = Limit.find(limit);
        if (kept.isEmpty() || !(kept.get().most() ? ALL_WITHIN : ALL_REACH).matcher(limit.lead()).find()
                || GROUP.matcher(limit.rest()).find() || WISHED.matcher(limit.lead()).find()) {
            return;
        }
        Pattern named = kept.get().most() ? HIGHEST : LOWEST;
        for (int i = index + 1; i < all.size() && all.get(i).isLike(limit) && all.get(i).isExact()
                && kept.get().mayBeOf(all.get(i)) && named.matcher(all.get(i).gap()).find(); i++) {
            compare(all.get(i), kept.get(), verdicts);
            named = NEXT;
        }
    }

    /** 入学率94%，超过95%的目标. */
    private static void passed(Mention reached, Mention goal, Verdicts verdicts) {
        if (!reached.isLike(goal) || !reached.isExact() || goal.precision() == Precision.ABOUT
                || reached.is(Role.CHANGE) || reached.is(Role.GROWTH) || goal.bracketed() != goal.gap().contains("(")
                || COUNTED.contains(goal.word() == null ? "" : goal.word()) || reached.gap().contains("于")
                || isOneToMany(reached) || goal.gap().contains("的有")) {
            return;
        }
        boolean meant = goal.bracketed() || OF_OTHERS.matcher(goal.gap()).find() || GOAL.matcher(goal.rest()).find()
                || goal.isPercent();
        if (meant && ABOVE.matcher(goal.gap()).find()) {
            differ(reached, new Limit(goal, false), Severity.ERROR, verdicts);
        } else if (meant && BELOW.matcher(goal.gap()).find()) {
            differ(reached, new Limit(goal, true), Severity.ERROR, verdicts);
        }
    }

    /** 控制在50%以下，实际为52.7%. */
    private static void reachedBehind(Mention goal, Mention reached, Verdicts verdicts) {
        if (reached.isLike(goal) && reached.isExact() && ACTUALLY.matcher(reached.gap()).find()
                && (goal.precision() == Precision.AT_MOST || goal.precision() == Precision.AT_LEAST)) {
            differ(reached, new Limit(goal, goal.precision() == Precision.AT_MOST), Severity.WARNING, verdicts);
        }
    }

    private static void differ(Mention reached, Limit limit, Severity severity, Verdicts verdicts) {
        if (limit.isBrokenBy(reached)) {
            verdicts.contradict(new Contradiction(Kind.DIRECTION_MISMATCH, severity,
                    limit.most() ? "not-below" : "not-above", List.of(reached, limit.figure()),
                    ComparisonCheck.range(reached), ComparisonCheck.range(limit.figure()), List.of()));
        }
    }

    /** The limit that the words say to be kept. */
    private static Optional<Limit> kept(Mention limit, Excerpt words) {
        if (limit.unit() == null || limit.is(Role.WORD) || limit.precision() == Precision.ABOUT
                || GROUP.matcher(limit.rest()).find() || WISHED.matcher(words).find()) {
            return Optional.empty();
        }
        if (LACKING.matcher(limit.rest()).find()) {
            return Optional.empty();
        }
        boolean standard = STANDARD.matcher(limit.rest()).find();
        Optional<Limit> own = Limit.find(limit);
        if (own.isPresent()) {
            boolean most = own.get().most();
            boolean said = most
                    ? KEEPS_MOST.matcher(words).find()
                    : KEEPS_LEAST.matcher(words).find() || REACHES.matcher(words).find() && standard
                            || REACHED_ALL.matcher(words).find();
            return said ? own : Optional.empty();
        }
        return REACHED_ALL.matcher(words).find() && limit.precision() == Precision.EXACT
                ? Optional.of(new Limit(limit, false))
                : Optional.empty();
    }

    /** The figure before, or all that are like it, where the words are of all. */
    private static List<Mention> reached(List<Mention> all, int last, Limit kept, boolean ofAll) {
        List<Mention> found = new ArrayList<>();
        for (int i = last; i >= 0; i--) {
            Mention each = all.get(i);
            boolean comparable = each.isExact() && kept.mayBeOf(each) && !each.is(Role.CHANGE)
                    && !each.is(Role.GROWTH) && !each.is(Role.WORD) && !isOneToMany(each);
            if (found.isEmpty() && !comparable) {
                return found;
            }
            if (comparable && (found.isEmpty() || each.is(found.get(0).role())
                    && (all.get(i + 1) == found.get(found.size() - 1) && each.gap().indexOf(';') < 0
                            || each.label().equals(found.get(0).label())))) {
                found.add(each);
            }
            if (!ofAll) {
                return found;
            }
        }
        return found;
    }

    /** 1:15: the more, the lower. */
    static boolean isOneToMany(Mention each) {
        return each.is(Role.RATIO) && !each.terms().isEmpty() && each.terms().get(0).contains(BigDecimal.ONE);
    }

    static void compare(Mention reached, Limit limit, Verdicts verdicts) {
        Mention bound = limit.figure();
        if (limit.isBrokenBy(reached)) {
            verdicts.contradict(new Contradiction(Kind.BOUND_EXCEEDED, Severity.ERROR,
                    limit.most() ? "limit-exceeded" : "standard-missed", List.of(reached, bound),
                    ComparisonCheck.range(reached), Range.of(bound.value(), Interval.of(bound.value())), List.of()));
        } else {
            verdicts.agree(List.of(reached, bound));
        }
    }
}
