package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/**
 * Shares of what words name that are, to the digit, shares of something else: 女教师占教师总数的66.67%, where they are 66.67 % of the
 * men.
 */
final class NamedShareCheck implements TextCheck {

    private static final int SENTENCES_BACK = 6;
    /** What is printed with fewer digits is something else's share by chance. */
    private static final int FEWEST_DIGITS = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern SHARE = Pattern.compile(
            "([^，。;占0-9]{0,16})占([^，。;占0-9]{2,20}?)的?(?:比例|比重|百分比|份额)?(?:仅|只|已|约)?(?:为|达到?|是)?$");
    private static final Pattern BEFORE_NAME = Pattern
            .compile("^(?:其中|全部|所有|实有|现有|共有|当年|同期|同类|[全本我该][省市县区州校园]|[的有共]){1,3}");
    private static final Pattern BEHIND_NAME = Pattern.compile("(?:总人数|总数|总量|总额|人数|数量|合计|总计|数)$");
    /** Two that make up what the words name, unless they name one of them. */
    private static final List<List<Pattern>> HALVES = List.of(halves("女", "男"), halves("公办", "民办"),
            halves("城区|城镇|县城|城市", "乡村|农村"), halves("小学", "初中"), halves("普通高中|普高", "中职|中等职业(?:学校|教育)?|职业高中|职高"),
            halves("在编", "编外|非在编"), halves("寄宿", "走读"));

    private static List<Pattern> halves(String one, String other) {
        return List.of(Pattern.compile(one), Pattern.compile(other));
    }

    @Override
    public void check(List<Sentence> sentences, Verdicts verdicts) {
        for (int at = 0; at < sentences.size(); at++) {
            List<Mention> all = sentences.get(at).mentions();
            for (int i = 0; i < all.size() && sentences.get(at).row() == null; i++) {
                Mention share = all.get(i);
                if (share.isPercent() && share.isExact() && share.is(Role.SHARE)
                        && share.value().precision() >= FEWEST_DIGITS) {
                    Matcher words = SHARE.matcher(share.lead());
                    if (words.find()) {
                        check(share, name(words.group(1)), name(words.group(2)), before(sentences, at, i), verdicts);
                    }
                }
            }
        }
    }

    private static String name(String words) {
        return BEHIND_NAME.matcher(BEFORE_NAME.matcher(words).replaceFirst("")).replaceFirst("");
    }

    /** The amounts before a figure, the nearest first. */
    private static List<Mention> before(List<Sentence> sentences, int at, int index) {
        List<Mention> before = new ArrayList<>();
        for (int i = at; i >= Math.max(0, at - SENTENCES_BACK); i--) {
            List<Mention> all = sentences.get(i).mentions();
            for (int j = i == at ? index - 1 : all.size() - 1; j >= 0; j--) {
                if (Passages.isAmount(all.get(j))) {
                    before.add(all.get(j));
                }
            }
        }
        return before;
    }

    private static void check(Mention share, String part, String whole, List<Mention> before, Verdicts verdicts) {
        Optional<Mention> own = part.isEmpty()
                ? before.stream().findFirst().filter(each -> share.start() - each.end() == share.gap().length())
                : before.stream().filter(each -> name(each.label()).equals(part)).findFirst();
        if (own.isEmpty() || name(own.get().label()).equals(whole)) {
            return;
        }
        List<Mention> like = before.stream().filter(each -> each != own.get() && each.isLike(own.get())).toList();
        List<Mention> wholes = like.stream().filter(each -> name(each.label()).equals(whole)).toList();
        for (Mention each : wholes) {
            if (isShare(share, own.get().interval(), each.interval())) {
                return;
            }
        }
        for (Mention base : like) {
            if (!wholes.contains(base) && isShare(share, own.get().interval(), base.interval())) {
                if (!wholes.isEmpty()) {
                    tell(share, own.get(), wholes.get(0), wholes.get(0).interval(), wholes.get(0).value(), base,
                            verdicts);
                } else if (areHalves(own.get(), base, whole)) {
                    tell(share, own.get(), base, own.get().interval().plus(base.interval()),
                            own.get().value().add(base.value()), base, verdicts);
                }
                return;
            }
        }
    }

    private static boolean isShare(Mention share, Interval part, Interval whole) {
        try {
            return share.interval().overlaps(percent(part, whole));
        } catch (NoResult undecided) {
            return false;
        }
    }

    private static Interval percent(Interval part, Interval whole) throws NoResult {
        return part.dividedBy(whole).times(Interval.of(HUNDRED));
    }

    /** Whether both are halves of one thing, and the words name neither. */
    private static boolean areHalves(Mention one, Mention other, String whole) {
        String first = name(one.label());
        String second = name(other.label());
        for (List<Pattern> halves : HALVES) {
            for (int i = 0; i < 2; i++) {
                Matcher own = halves.get(i).matcher(first);
                Matcher another = halves.get(1 - i).matcher(second);
                if (own.find() && another.find() && own.replaceFirst("").equals(another.replaceFirst(""))
                        && halves.stream().noneMatch(half -> half.matcher(whole).find())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void tell(Mention share, Mention part, Mention other, Interval whole, BigDecimal face, Mention base,
            Verdicts verdicts) {
        try {
            verdicts.contradict(new Contradiction(Kind.SHARE_MISMATCH, Severity.WARNING, "share",
                    List.of(share, part, other), ComparisonCheck.range(share),
                    Range.of(percent(Interval.of(part.value()), Interval.of(face)).low(),
                            percent(part.interval(), whole)),
                    List.of(Diagnosis.of("other-base", base))));
        } catch (NoResult undecided) {
            // nothing can be said
        }
    }
}
