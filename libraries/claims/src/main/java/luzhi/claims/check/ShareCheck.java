package luzhi.claims.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;
import luzhi.core.expression.NoResult;

/**
 * Shares and rates: 其中女教师300人，占60%; 抽查50所，合格48所，合格率96%. A share is contradicted only if no whole that its paragraph
 * offers gives it, and if what is stated can be a slip.
 */
final class ShareCheck implements TextCheck {

    /** A share of the figure right before it, not of something with a name of its own. */
    static final Pattern OF_BEFORE = Pattern.compile("^[^一-龥0-9]*(?:约|各|分别|共|其|比例|比重|仅|已|达|为|均|合计|人数)*占");
    static final Pattern NAMED_WHOLE = Pattern
            .compile("占(?!比)([^，。;0-9(]{2,30}?)(?:总数|总人数|总量|总额|总支出)?的?(?:比例|比重)?(?:为|达|达到|约|是)*$");
    static final Pattern GENERIC = Pattern
            .compile("^(?:其|总|全部|总数|总人数|总量|总额|比|比例|比重|总体|总计|全体|同类|当年|的|上述)*(?:为|达|达到|的|比例|比重|约)*$");
    private static final Pattern ELSEWHERE = Pattern.compile("全[市省国县区州]|我[市省县区]|同期|GDP|生产总值|财政");
    private static final Pattern RATE = Pattern.compile("([一-龥]{2})率(?:[^一-龥]|仅|已|就|均|约|达到|达|为|是|:)*$");
    private static final Pattern NO_QUOTIENT = Pattern.compile("毛入|巩固|入园|覆盖|满意|增长|录取|升学|普及|利用|使用");
    /** 专任教师中女教师12134人. */
    static final Pattern AMONG = Pattern.compile("([一-龥]{2,6})(?:人员|人次)?中[，]?[^，。;]{0,12}$");
    private static final Pattern COMPARED = Pattern.compile("比|较");
    private static final Pattern BOTH_NAMED = Pattern
            .compile("^[^一-龥]*([一-龥]{2,10})占([一-龥]{2,16}?)的?(?:比例|比重)?(?:为|达|达到)?$");

    @Override
    public void check(List<Sentence> sentences, Consumer<Contradiction> found) {
        for (int i = 0; i < sentences.size(); i++) {
            List<Mention> all = sentences.get(i).mentions();
            List<List<Mention>> before = null;
            SharesOfOneWhole together = null;
            for (int j = 0; j < all.size(); j++) {
                Mention share = all.get(j);
                if (share.isPercent() && share.isExact() && share.is(Role.SHARE) && share.value().signum() > 0) {
                    before = before == null ? Passages.before(sentences, i) : before;
                    together = together == null ? new SharesOfOneWhole(sentences, i) : together;
                    if (!together.check(share, before, found)) {
                        check(all,
                                SharesOfOneWhole.namesWhole(share)
                                        || j > 0 && AMONG.matcher(all.get(j - 1).gap()).find()
                                                ? Passages.farBefore(sentences, i)
                                                : before,
                                j, found);
                    }
                }
            }
        }
    }

    private static void check(List<Mention> all, List<List<Mention>> before, int index, Consumer<Contradiction> found) {
        Mention share = all.get(index);
        List<Mention> list = Passages.distributed(all, index);
        if (index == 0) {
            named(all, before, share, found);
        } else if (!list.isEmpty()) {
            distributed(all, before, index, list, found);
        } else if (Passages.isAmount(all.get(index - 1)) && !Passages.isDistributed(all, index)) {
            Matcher rate = RATE.matcher(share.lead());
            Mention last = all.get(index - 1);
            if (share.gap().startsWith("的") && last.lead().contains("占")) {
                ofStatedWhole(all, index, found);
            } else if (OF_BEFORE.matcher(share.gap()).find()) {
                ofBefore(all, before, index, found);
            } else if (rate.find() && !NO_QUOTIENT.matcher(share.lead()).find()) {
                ofRate(all, index, rate.group(1), found);
            } else {
                named(all, before, share, found);
            }
        }
    }

    private static void ofBefore(List<Mention> all, List<List<Mention>> before, int index,
            Consumer<Contradiction> found) {
        Mention share = all.get(index);
        Mention part = all.get(index - 1);
        List<Mention> wholes = wholes(all, before, index - 1, share);
        List<Mention> others = others(all, before, part);
        Matcher named = NAMED_WHOLE.matcher(share.gap());
        boolean byName = named.find() && !GENERIC.matcher(named.group(1)).matches()
                && wholes.stream().anyMatch(each -> each.label().endsWith(named.group(1)));
        boolean ofAnother = byName
                && others.stream().anyMatch(each -> PartOfWhole.fits(new PartOfWhole(part, share), each));
        Matcher among = AMONG.matcher(part.gap());
        if (among.find()) {
            List<Mention> amongThem = before.stream().flatMap(List::stream)
                    .filter(each -> PartOfWhole.canHold(each, part) && each.label().endsWith(among.group(1))).toList();
            if (amongThem.isEmpty()) {
                return;
            }
            wholes = amongThem;
        }
        PartOfWhole.decide(part, share, wholes, byName ? List.of() : others, ofAnother, found);
    }

    /** 占一般公共预算支出30.39亿元的18.2%: the whole stands right before it, the part before that. */
    private static void ofStatedWhole(List<Mention> all, int index, Consumer<Contradiction> found) {
        Mention whole = all.get(index - 1);
        for (int i = index - 2; i >= 0; i--) {
            Mention part = all.get(i);
            if (PartOfWhole.canHold(whole, part) && !part.bracketed() && !COMPARED.matcher(part.gap()).find()) {
                PartOfWhole.decide(part, all.get(index), List.of(whole), List.of(whole), false, found);
                return;
            }
        }
    }

    /** 工资占教育支出74.0%: both are named, and stand somewhere before. */
    private static void named(List<Mention> all, List<List<Mention>> before, Mention share,
            Consumer<Contradiction> found) {
        Matcher names = BOTH_NAMED.matcher(share.gap());
        if (!names.find()) {
            return;
        }
        List<Mention> near = new ArrayList<>(all.subList(0, all.indexOf(share)));
        before.forEach(near::addAll);
        List<Mention> parts = near.stream()
                .filter(each -> Passages.isAmount(each) && each.label().equals(names.group(1))).toList();
        List<Mention> wholes = near.stream()
                .filter(each -> Passages.isAmount(each) && each.label().equals(names.group(2))).toList();
        if (parts.size() == 1 && wholes.size() == 1 && PartOfWhole.canHold(wholes.get(0), parts.get(0))) {
            PartOfWhole.decide(parts.get(0), share, wholes, wholes, false, found);
        }
    }

    /** As many shares as there are figures before them: A 10人、B 30人，占比分别为25%、75%. */
    private static void distributed(List<Mention> all, List<List<Mention>> before, int first, List<Mention> shares,
            Consumer<Contradiction> found) {
        int from = first - shares.size();
        if (from < 0 || !shares.get(0).gap().contains("占")) {
            return;
        }
        for (int i = from; i < first; i++) {
            if (!Passages.isAmount(all.get(i)) || !all.get(i).isLike(all.get(from))) {
                return;
            }
        }
        for (int i = 0; i < shares.size(); i++) {
            Mention part = all.get(from + i);
            PartOfWhole.decide(part, shares.get(i), wholes(all.subList(0, from), before, from, part, ""),
                    others(all, before, part), false, found);
        }
    }

    private static List<Mention> wholes(List<Mention> all, List<List<Mention>> before, int part, Mention share) {
        Matcher named = NAMED_WHOLE.matcher(share.gap());
        String whole = named.find() ? named.group(1) : "";
        return wholes(all, before, part, all.get(part), GENERIC.matcher(whole).matches() ? "" : whole);
    }

    /** What it may be a share of: what stands before it in its sentence, or else in the nearest one that has anything. */
    private static List<Mention> wholes(List<Mention> all, List<List<Mention>> before, int end, Mention part,
            String name) {
        List<Mention> wholes = new ArrayList<>();
        add(all.subList(0, end), part, name, wholes);
        for (int i = 0; i < before.size() && wholes.isEmpty(); i++) {
            add(before.get(i), part, name, wholes);
        }
        return wholes;
    }

    private static void add(List<Mention> candidates, Mention part, String name, List<Mention> wholes) {
        String known = ELSEWHERE.matcher(name).replaceAll("").replaceAll("的|(?:总)?(?:人|园|校|班)?数$", "");
        boolean elsewhere = ELSEWHERE.matcher(name).find();
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Mention each = candidates.get(i);
            if (PartOfWhole.canHold(each, part)
                    && !(i + 1 < candidates.size() && OF_BEFORE.matcher(candidates.get(i + 1).gap()).find())
                    && (name.isEmpty() || isNamed(each, known, elsewhere))) {
                wholes.add(each);
            }
        }
    }

    /** Whatever else it may be a share of: with that, nobody has to be wrong. */
    static List<Mention> others(List<Mention> all, List<List<Mention>> before, Mention part) {
        List<Mention> others = new ArrayList<>();
        all.stream().filter(each -> each != part && PartOfWhole.canHold(each, part)).forEach(others::add);
        before.forEach(
                sentence -> sentence.stream().filter(each -> PartOfWhole.canHold(each, part)).forEach(others::add));
        return others;
    }

    private static boolean isNamed(Mention whole, String known, boolean elsewhere) {
        boolean same = known.isEmpty() || whole.label().contains(known) || whole.noun().contains(known)
                || known.contains(whole.label()) && whole.label().length() >= 2;
        return same && (!elsewhere || ELSEWHERE.matcher(whole.gap()).find() || whole.label().contains(known));
    }

    /** A rate of two figures that stand right before it, or whose part is told by the same word. */
    private static void ofRate(List<Mention> all, int index, String stem, Consumer<Contradiction> found) {
        Mention part = all.get(index - 1);
        if (index < 2) {
            return;
        }
        boolean told = (part.gap() + part.noun() + part.rest()).contains(stem);
        List<Mention> wholes = new ArrayList<>();
        for (int i = index - 2; i >= (told ? 0 : index - 2); i--) {
            if (PartOfWhole.canHold(all.get(i), part) && !all.get(i).bracketed()) {
                wholes.add(all.get(i));
            }
        }
        if (!somePairFits(all, all.get(index))) {
            PartOfWhole.decide(part, all.get(index), wholes, List.of(), false, found);
        }
    }

    private static boolean somePairFits(List<Mention> all, Mention rate) {
        List<Mention> amounts = all.stream().filter(Passages::isAmount).limit(PartOfWhole.LONGEST_LIST * 2L).toList();
        return amounts.stream().anyMatch(
                part -> amounts.stream().anyMatch(whole -> PartOfWhole.fits(new PartOfWhole(part, rate), whole)))
                || amounts.stream().anyMatch(part -> {
                    try {
                        return sumsFitAround(part, rate, amounts);
                    } catch (NoResult undecided) {
                        return false;
                    }
                });
    }

    /** Whether it is a share of itself and the figure right behind it: 公办44所、民办27所，公办率62.0%. */
    private static boolean sumsFitAround(Mention part, Mention rate, List<Mention> amounts) throws NoResult {
        int at = amounts.indexOf(part);
        return at + 1 < amounts.size() && amounts.get(at + 1).isLike(part)
                && part.interval().dividedBy(part.interval().plus(amounts.get(at + 1).interval()))
                        .times(PartOfWhole.HUNDRED)
                        .overlaps(rate.interval());
    }

}
