package luzhi.report.proofreading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.kernel.expression.NoResult;
import luzhi.report.claims.Mention;
import luzhi.report.claims.Role;
import luzhi.report.claims.Sentence;
import luzhi.report.consistency.Diagnosis;
import luzhi.report.consistency.Interval;
import luzhi.report.consistency.Kind;
import luzhi.report.consistency.Range;
import luzhi.report.consistency.Severity;

/**
 * Shares and rates: 其中女教师300人，占60%; 抽查50所，合格48所，合格率96%. A share is contradicted only if no whole that the text
 * offers gives it.
 */
final class ShareCheck implements TextCheck {

    private static final Interval HUNDRED = Interval.of(BigDecimal.valueOf(100));
    /** A share of the figure right before it, not of something with a name of its own. */
    private static final Pattern OF_BEFORE = Pattern.compile("^[^一-龥0-9]*(?:约|各|分别|共|其|比例|比重|仅|已|达|为|均|合计)*占");
    private static final Pattern NAMED_WHOLE = Pattern.compile("占(?!比)([^，。;0-9(]{2,30}?)(?:总数|总人数|总量|总额|总支出)?的?(?:比例|比重)?(?:为|达|达到|约|是)*$");
    private static final Pattern GENERIC = Pattern.compile("^(?:其|总|全部|总数|总人数|总量|总额|比|比例|比重|总体|总计|全体|同类|当年|的|上述)*(?:为|达|达到|的|比例|比重|约)*$");
    private static final Pattern ELSEWHERE = Pattern.compile("全[市省国县区州]|我[市省县区]|同期|GDP|生产总值|财政");
    private static final Pattern RATE = Pattern.compile("([一-龥]{2})率(?:[^一-龥]|仅|已|就|分别|均|约|达到|达|为|是|:)*$");
    private static final Pattern PART = Pattern.compile("其中|包括|含|有");

    @Override
    public void check(List<Sentence> sentences, Consumer<Contradiction> found) {
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            for (int j = 0; j < sentence.mentions().size(); j++) {
                Mention share = sentence.mentions().get(j);
                if (share.isPercent() && share.isExact() && share.is(Role.SHARE)) {
                    check(sentence.mentions(), j, found);
                }
            }
        }
    }

    private static void check(List<Mention> all, int index, Consumer<Contradiction> found) {
        Mention share = all.get(index);
        int part = index - 1;
        while (part >= 0 && (all.get(part).is(Role.SHARE) || all.get(part).is(Role.GROWTH) || all.get(part).is(Role.CHANGE))) {
            part--;
        }
        if (part < 0 || part < index - 1 && !share.gap().contains("占") || !isPart(all.get(part))) {
            return;
        }
        Matcher rate = RATE.matcher(share.lead());
        if (OF_BEFORE.matcher(share.gap()).find()) {
            if (part == index - 1) {
                ofWhole(all, part, share, found);
            }
        } else if (rate.find() && part == index - 1) {
            ofRate(all, part, share, rate.group(1), found);
        }
    }

    private static boolean isPart(Mention mention) {
        return mention.isExact() && mention.is(Role.LEVEL) && !mention.isPercent() && mention.unit() != null;
    }

    private static void ofWhole(List<Mention> all, int part, Mention share, Consumer<Contradiction> found) {
        Matcher named = NAMED_WHOLE.matcher(share.gap());
        String whole = named.find() ? named.group(1) : "";
        boolean generic = whole.isEmpty() || GENERIC.matcher(whole).matches();
        List<Mention> wholes = new ArrayList<>();
        for (int i = part - 1; i >= 0; i--) {
            Mention each = all.get(i);
            if (isPart(each) && each.isLike(all.get(part)) && !each.interval().isBelow(all.get(part).interval())
                    && (generic || isNamed(each, whole))) {
                wholes.add(each);
            }
        }
        decide(all.get(part), share, wholes, found);
    }

    private static boolean isNamed(Mention whole, String name) {
        String known = name.replaceAll(ELSEWHERE.pattern(), "").replace("的", "");
        boolean elsewhere = ELSEWHERE.matcher(name).find();
        boolean same = known.isEmpty() || whole.label().contains(known) || whole.noun().contains(known)
                || known.contains(whole.label()) && whole.label().length() >= 2;
        return same && (!elsewhere || ELSEWHERE.matcher(whole.gap()).find());
    }

    private static void ofRate(List<Mention> all, int part, Mention share, String stem, Consumer<Contradiction> found) {
        Mention counted = all.get(part);
        boolean told = (counted.gap() + counted.noun() + counted.rest()).contains(stem);
        if (!told || part == 0) {
            return;
        }
        List<Mention> wholes = new ArrayList<>();
        for (int i = part - 1; i >= 0; i--) {
            Mention each = all.get(i);
            if (isPart(each) && each.isLike(counted) && !each.interval().isBelow(counted.interval())) {
                wholes.add(each);
            }
        }
        decide(counted, share, wholes, found);
    }

    private static void decide(Mention part, Mention share, List<Mention> wholes, Consumer<Contradiction> found) {
        if (wholes.isEmpty()) {
            return;
        }
        try {
            for (Mention whole : wholes) {
                if (share(part, whole).overlaps(share.interval())) {
                    return;
                }
            }
            Mention whole = wholes.get(0);
            Interval computed = share(part, whole);
            List<Diagnosis> diagnoses = new ArrayList<>(ComparisonCheck.power(share.interval(), computed));
            otherWhole(part, share).ifPresent(diagnoses::add);
            boolean sure = wholes.size() == 1 || PART.matcher(part.gap()).find();
            found.accept(new Contradiction(Kind.SHARE_MISMATCH, sure ? Severity.ERROR : Severity.WARNING, "share",
                    List.of(share, part, whole), ComparisonCheck.range(share),
                    Range.of(ComparisonCheck.percent(part.value(), whole.value()), computed), diagnoses));
        } catch (NoResult undecided) {
            // a whole that may be zero has no shares
        }
    }

    private static Optional<Diagnosis> otherWhole(Mention part, Mention share) throws NoResult {
        if (share.interval().low().signum() <= 0) {
            return Optional.empty();
        }
        Interval fits = part.interval().times(HUNDRED).dividedBy(share.interval());
        if (part.interval().isExact()) {
            Interval.WholeNumbers whole = fits.wholeNumbers();
            if (whole.areNone()) {
                return Optional.empty();
            }
            fits = new Interval(whole.first(), whole.last());
        }
        return Optional.of(Diagnosis.of("other-denominator", fits));
    }

    private static Interval share(Mention part, Mention whole) throws NoResult {
        return part.interval().dividedBy(whole.interval()).times(HUNDRED);
    }
}
