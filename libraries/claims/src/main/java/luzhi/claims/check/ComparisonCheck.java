package luzhi.claims.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import luzhi.claims.reading.Excerpt;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;
import luzhi.core.expression.NoResult;
import luzhi.core.figure.PrintedNumber;
import luzhi.relations.Amount;
import luzhi.relations.Diagnosis;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/** Differences, rates of growth and the words for them: what grew by how much, from what. */
final class ComparisonCheck implements TextCheck {

    private static final String PERCENT = "percent";

    /** 元 for 万元, and the other way round. */
    private static final List<BigDecimal> UNIT_SLIPS = List.of(new BigDecimal("10000"), new BigDecimal("0.0001"));
    private static final Interval HUNDRED = Interval.of(BigDecimal.valueOf(100));
    /** So many figures away another may be what a difference is told of. */
    private static final int NEAR = 6;
    private static final Pattern OF_ANOTHER = Pattern.compile("(?<!同|占|环)比(?!例|重|率)|(?<!比)较(?![大多快高低少])");
    /** What there was, or what is asked for, is what something grows from. */
    private static final Pattern FORMER = Pattern
            .compile("(?:去年|上(?:年|季度?|学期|月|期)|[年月期季]初(?!中)|送审|(?<!公共|教育|基金)预算|概算|原有|(?:此|以|改造|整合)前)[^，。;]{0,8}$");
    private static final Pattern COMPARED = Pattern.compile("比|较|上年|去年");
    private static final Pattern UPWARD = Pattern.compile("(?:增加|增长|提高|上升|提升|扩大|增|升|攀升|跃升|壮大|上涨|涨|延长)(?:到|至|为)");
    private static final Pattern DOWNWARD = Pattern.compile("(?:减少|下降|降低|缩减|缩小|缩短|收窄|回落|下滑|压缩|压减|降|减|精简)(?:到|至|为)");

    @Override
    public void check(List<Sentence> sentences, Verdicts verdicts) {
        for (Sentence sentence : sentences) {
            for (Comparison each : Comparisons.of(sentence)) {
                check(each, sentence.mentions(), verdicts);
            }
        }
    }

    private static void check(Comparison each, List<Mention> all, Verdicts verdicts) {
        try {
            if (each.base() != null && direction(each, verdicts) || each.change() == null && each.growth() == null) {
                return;
            }
            boolean isTurned = each.change() != null && each.growth() != null
                    && Comparisons.falls(each.change()) != Comparisons.falls(each.growth());
            if (isTurned && OF_ANOTHER.matcher(later(each.change(), each.growth()).gap()).find()) {
                // 比预算增长2.6%，比执行数减少460万元: two comparisons, and which figure the first is of nobody says
                return;
            }
            if (isTurned) {
                verdicts.contradict(new Contradiction(Kind.GROWTH_MISMATCH, Severity.ERROR,
                        Comparisons.falls(each.growth()) ? "falls-but-rises" : "rises-but-falls",
                        List.of(each.growth(), each.change(), each.now()), range(each.growth()), range(each.change()),
                        List.of(Diagnosis.of("wrong-sign",
                                Amount.written(each.change().value(), each.change().unit())))));
                return;
            }
            if (each.base() != null) {
                withBase(each, all, verdicts);
            } else if (each.change() != null && each.growth() != null && each.years() == 1 && !each.now().isPercent()) {
                withoutBase(each, verdicts);
            }
        } catch (NoResult undecided) {
            // a base that may be zero has no rate of growth
        }
    }

    /** Whether the words 提高到 or 下降到 are wrong: who rises to something may still lie below an aim told behind. */
    private static boolean direction(Comparison each, Verdicts verdicts) {
        if (each.base().start() > each.now().start() && Comparisons.isAim(each.base())) {
            return false;
        }
        Excerpt words = each.now().gap();
        boolean upward = UPWARD.matcher(words).find();
        boolean downward = DOWNWARD.matcher(words).find();
        Interval now = each.now().interval();
        Interval base = each.base().interval();
        if (upward && now.isBelow(base) || downward && base.isBelow(now)) {
            verdicts.contradict(new Contradiction(Kind.DIRECTION_MISMATCH, Severity.ERROR,
                    upward ? "rises-but-falls" : "falls-but-rises", List.of(each.now(), each.base()), range(each.now()),
                    range(each.base()), List.of()));
            return true;
        }
        return false;
    }

    private static Mention later(Mention one, Mention other) {
        return one.start() > other.start() ? one : other;
    }

    /**
     * Whether another figure nearby differs by so much from what is taken for what there is now, 今年63.4%，上月58.1%，提高5.3个百分点, or,
     * the way that is said, from what it is compared with.
     */
    private static boolean isOfAnother(Comparison each, List<Mention> all) {
        Interval change = each.change().interval();
        // a row of a table has any number of figures
        int at = Collections.binarySearch(all, each.change(), Comparator.comparingInt(Mention::start));
        return all.subList(Math.max(0, at - NEAR), Math.min(all.size(), at + NEAR + 1)).stream()
                .filter(other -> other != each.now() && other != each.base() && other != each.change()
                        && other.isExact() && other.isLike(each.now()) && !other.is(Role.CHANGE)
                        && !other.is(Role.GROWTH) && !other.gap().contains("其中"))
                .map(Mention::interval).anyMatch(other -> {
                    Interval sinceOther = each.now().interval().minus(other);
                    Interval sinceBase = other.minus(each.base().interval());
                    return sinceOther.overlaps(change) || sinceOther.negated().overlaps(change)
                            || (each.falls() ? sinceBase.negated() : sinceBase).overlaps(change);
                });
    }

    private static void withBase(Comparison each, List<Mention> all, Verdicts verdicts) throws NoResult {
        if (unitSlip(each, verdicts)) {
            return;
        }
        Interval now = each.now().interval();
        Interval base = each.base().interval();
        Interval rise = each.falls() ? base.minus(now) : now.minus(base);
        BigDecimal face = each.now().value().subtract(each.base().value());
        face = each.falls() ? face.negate() : face;
        Mention said = each.change() == null ? each.growth() : each.change();
        if (rise.high().signum() < 0 && !isSame(said, rise.negated(), base) && !each.base().bracketed()) {
            return;
        }
        if (rise.high().signum() < 0) {
            verdicts.contradict(new Contradiction(Kind.DIRECTION_MISMATCH, Severity.ERROR,
                    each.falls() ? "falls-but-rises" : "rises-but-falls", List.of(said, each.now(), each.base()),
                    range(said), Range.of(face, rise), List.of(Diagnosis.of("wrong-sign",
                            Amount.calculated(face, PrintedNumber.ofDifference(each.now().unit()))))));
            return;
        }
        if (each.change() != null && rise.overlaps(each.change().interval())) {
            verdicts.agree(List.of(each.change(), each.now(), each.base()));
        } else if (each.change() != null && !isOfAnother(each, all)) {
            verdicts.contradict(new Contradiction(Kind.DIFFERENCE_MISMATCH, Severity.ERROR, "difference",
                    List.of(each.change(), each.now(), each.base()), range(each.change()), Range.of(face, rise),
                    Slips.list(each.change(), face, rise)));
        }
        if (each.growth() != null && !each.now().isPercent()) {
            growth(each, face, rise, verdicts);
        }
    }

    /** Whether the rate is right if the base were printed in the other unit: 89400万元，比上年的131800.50元减少32.17%. */
    private static boolean unitSlip(Comparison each, Verdicts verdicts) throws NoResult {
        if (each.growth() == null || each.years() != 1 || !"CNY".equals(each.base().unit())) {
            return false;
        }
        for (BigDecimal times : UNIT_SLIPS) {
            if (growthOf(each, each.base().interval().times(Interval.of(times))).overlaps(each.growth().interval())) {
                BigDecimal face = percent(each.now().value().subtract(each.base().value()), each.base().value());
                verdicts.contradict(new Contradiction(Kind.GROWTH_MISMATCH, Severity.ERROR, "growth",
                        List.of(each.growth(), each.now(), each.base()), range(each.growth()),
                        Range.of(each.falls() ? face.negate() : face, growthOf(each, each.base().interval())),
                        List.of(Diagnosis.of("other-misprinted", each.base(),
                                Amount.calculated(each.base().value().multiply(times), each.base().unit())))));
                return true;
            }
        }
        return false;
    }

    /** In per cent of a base; above zero where it goes the way that is said. */
    private static Interval growthOf(Comparison each, Interval base) throws NoResult {
        // now / base is narrower than (now - base) / base, for base is taken once
        Interval growth = each.now().interval().dividedBy(base).minus(Interval.of(BigDecimal.ONE)).times(HUNDRED);
        return each.falls() ? growth.negated() : growth;
    }

    /** Whether it is what was said, but for the direction. */
    private static boolean isSame(Mention said, Interval fall, Interval base) throws NoResult {
        return said.is(Role.GROWTH)
                ? fall.dividedBy(base).times(HUNDRED).overlaps(said.interval())
                : fall.overlaps(said.interval());
    }

    private static void growth(Comparison each, BigDecimal face, Interval rise, Verdicts verdicts)
            throws NoResult {
        Interval now = each.now().interval();
        Interval base = each.base().interval();
        Interval stated = each.growth().interval();
        if (each.years() != 1) {
            averageGrowth(each, verdicts);
            return;
        }
        Interval computed = growthOf(each, base);
        if (computed.overlaps(stated)) {
            verdicts.agree(List.of(each.growth(), each.now(), each.base()));
            return;
        }
        List<Diagnosis> diagnoses = new ArrayList<>();
        Interval byNow = rise.dividedBy(now).times(HUNDRED);
        if (byNow.overlaps(stated)) {
            diagnoses.add(
                    Diagnosis.of("wrong-base-year", Amount.calculated(percent(face, each.now().value()), PERCENT)));
        }
        if (now.dividedBy(base).times(HUNDRED).overlaps(stated)) {
            diagnoses.add(Diagnosis.of("index-for-growth",
                    Amount.calculated(percent(each.now().value(), each.base().value()), PERCENT)));
        }
        BigDecimal faceGrowth = percent(face, each.base().value());
        if (diagnoses.isEmpty() && !each.base().bracketed() && !Slips.areLikely(each.growth(), faceGrowth, computed)) {
            return;
        }
        diagnoses.addAll(Slips.list(each.growth(), faceGrowth, computed));
        verdicts.contradict(new Contradiction(Kind.GROWTH_MISMATCH, Severity.ERROR, "growth",
                List.of(each.growth(), each.now(), each.base()), range(each.growth()),
                Range.of(percent(face, each.base().value()), computed), diagnoses));
    }

    /** Whether the base, grown by the stated rate year after year, comes to what there is now. */
    private static void averageGrowth(Comparison each, Verdicts verdicts) throws NoResult {
        if (each.years() < 1) {
            return;
        }
        Interval rate = each.growth().interval().dividedBy(HUNDRED);
        Interval factor = Interval.of(BigDecimal.ONE).plus(each.falls() ? rate.negated() : rate);
        Interval grown = each.base().interval();
        for (int year = 0; year < each.years(); year++) {
            grown = grown.times(factor);
        }
        if (grown.overlaps(each.now().interval())) {
            verdicts.agree(List.of(each.growth(), each.now(), each.base()));
        } else {
            verdicts.contradict(new Contradiction(Kind.GROWTH_MISMATCH, Severity.ERROR, "average-growth",
                    List.of(each.growth(), each.now(), each.base()), range(each.now()),
                    Range.of(middle(grown), grown), List.of()));
        }
    }

    /** A figure, its change and its growth without the base: that follows from the first two. */
    private static void withoutBase(Comparison each, Verdicts verdicts) throws NoResult {
        Interval now = each.now().interval();
        Interval change = each.change().interval();
        Interval base = each.falls() ? now.plus(change) : now.minus(change);
        if (base.low().signum() <= 0) {
            return;
        }
        Interval computed = change.dividedBy(base).times(HUNDRED);
        Interval stated = each.growth().interval();
        boolean fitsAsBase = change.dividedBy(now).times(HUNDRED).overlaps(stated);
        if (computed.overlaps(stated) || fitsAsBase && FORMER.matcher(each.now().gap()).find()
                && !COMPARED.matcher(each.change().gap()).find()) {
            verdicts.agree(List.of(each.growth(), each.now(), each.change()));
            return;
        }
        BigDecimal baseFace = each.falls()
                ? each.now().value().add(each.change().value())
                : each.now().value().subtract(each.change().value());
        List<Diagnosis> diagnoses = new ArrayList<>();
        if (fitsAsBase) {
            diagnoses.add(Diagnosis.of("wrong-base-year",
                    Amount.calculated(percent(each.change().value(), each.now().value()), PERCENT)));
        }
        BigDecimal faceGrowth = percent(each.change().value(), baseFace);
        if (diagnoses.isEmpty() && !Slips.areLikely(each.growth(), faceGrowth, computed)) {
            return;
        }
        diagnoses.addAll(Slips.list(each.growth(), faceGrowth, computed));
        // 原有34983人，净增3657人: what there is told of may be the base as well, if nobody says what it is compared with
        Severity severity = fitsAsBase && !COMPARED.matcher(each.change().gap()).find()
                ? Severity.WARNING
                : Severity.ERROR;
        verdicts.contradict(new Contradiction(Kind.GROWTH_MISMATCH, severity, "growth",
                List.of(each.growth(), each.now(), each.change()), range(each.growth()),
                Range.of(percent(each.change().value(), baseFace), computed), diagnoses));
    }

    static Range range(Mention mention) {
        return Range.of(mention.value(), mention.interval());
    }

    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, MathContext.DECIMAL128);
    }

    static BigDecimal middle(Interval interval) {
        return interval.low().add(interval.high()).divide(BigDecimal.valueOf(2), MathContext.DECIMAL128);
    }
}
