package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.reading.Excerpt;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Precision;
import luzhi.claims.reading.Sentence;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/** How many there are said to be, against the list of them that follows: 三件事：一是…；二是…. */
final class ListCountCheck implements TextCheck {

    private static final BigDecimal MOST = BigDecimal.valueOf(20);
    /** So many characters behind a number its list may go on. */
    private static final int FARTHEST = 600;
    private static final Pattern OPENS = Pattern
            .compile(
                    "^(?![季月年]|学(?![校科院段生])|[^，:]{0,6}(?:全部|均|都|并))[一-龥“”]{0,10}(?:(?:，[^，。;:\\n]{1,20})?(:)|，?(?:即|分别(?:为|是)|包括)(?![0-9]))");

    /** 三期的资金来源, 四项权重不同, 由两县结算: what is listed is something of what is counted, or how they do it. */
    private static final Pattern OF_COUNTED = Pattern.compile("^[^，:即包]{0,8}(?:的|不同|相同|一致|结算|分担)[^，:]{0,8}[，:]");

    /** 专项5个，资金总额8460万元: what the list adds up to. */
    private static final Pattern TOTAL = Pattern.compile("合计|总|共");

    @Override
    public void check(List<Sentence> sentences, Verdicts verdicts) {
        for (Sentence sentence : sentences) {
            if (sentence.row() == null) {
                sentence.mentions().stream().filter(ListCountCheck::mayCount)
                        .forEach(each -> check(sentence, each, verdicts));
            }
        }
    }

    private static boolean mayCount(Mention each) {
        return each.precision() == Precision.EXACT && each.word() != null && !each.isPercent()
                && each.interval().isExact() && each.value().scale() <= 0 && each.value().compareTo(MOST) <= 0
                && each.value().compareTo(BigDecimal.ONE) > 0;
    }

    private static void check(Sentence sentence, Mention number, Verdicts verdicts) {
        Excerpt behind = sentence.behind(number.end(), FARTHEST);
        Matcher opens = OPENS.matcher(behind);
        if (!opens.find()) {
            return;
        }
        int from = number.end() + opens.end();
        List<Mention> between = sentence.mentions().stream()
                .filter(each -> each.start() >= number.end() && each.start() < from).toList();
        if (between.stream().anyMatch(each -> !TOTAL.matcher(each.lead()).find())) {
            return;
        }
        String list = behind.subSequence(opens.end(), behind.length()).toString();
        if (OF_COUNTED.matcher(opens.group()).find() && !Ordinals.begin(list)) {
            return;
        }
        (opens.group(1) == null ? Listing.ofNames(list) : Listing.of(list)).ifPresent(listing -> {
            List<Mention> listed = sentence.mentions().stream()
                    .filter(each -> each.start() >= from && each.end() <= from + listing.length()).toList();
            if (listed.stream().noneMatch(each -> each.isLike(number))) {
                compare(number, listing, listed, verdicts);
            }
        });
    }

    /** One more or less is a slip; where more are lacking, something else is counted. */
    private static void compare(Mention number, Listing listing, List<Mention> listed, Verdicts verdicts) {
        int said = number.value().intValueExact();
        if (said >= listing.least() && said <= listing.most()) {
            verdicts.agree(List.of(number));
        } else if (said == listing.least() - 1 || said == listing.most() + 1) {
            List<Mention> involved = new ArrayList<>(List.of(number));
            involved.addAll(listed);
            Interval count = new Interval(BigDecimal.valueOf(listing.least()), BigDecimal.valueOf(listing.most()));
            verdicts.contradict(new Contradiction(Kind.COUNT_MISMATCH, Severity.ERROR, "count", involved,
                    ComparisonCheck.range(number), Range.of(count.low(), count), List.of()));
        }
    }
}
