package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;
import luzhi.core.period.Period;
import luzhi.relations.Kind;
import luzhi.relations.Severity;

/**
 * The same quantity stated twice, and not the same. Only what there is counts, not what was done: that may well be done twice. A
 * quantity with three values or more is one of several places, whose names the text may leave to its headings.
 */
final class RestatementCheck implements TextCheck {

    private static final int SHORTEST_NAME = 4;
    private static final int OF_SEVERAL_PLACES = 3;
    private static final Pattern DONE = Pattern
            .compile("新建|改建|扩建|改扩建|新增|增加|增补|投入|完成|培训|招聘|招录|招考|发放|补充|下达|拨付|争取|安排|落实|开展|组织|举办|选派|配备|"
                    + "建成|建设|购置|采购|资助|惠及|受益|提高|减少|消除|取缔|整治|排查|检查|查处|认定|评选|表彰|奖励|引进|交流|轮岗|遴选|参加|征收|免除|实施|改造|维修|达到|(?<!^)其中|的|"
                    + "^其余|^剩余|计划|力争|目标|标准|每|以上|分别|覆盖|涉及|抽查|抽取|调查|平均|第|参与|辐射|超过|高于|低于|比|较|整改|反馈|年初|年末|年底|期初|期末|上年|、");
    private static final Pattern AROUND = Pattern.compile("^(?:各县区|各县|各区|各地|本公告|本报告|全部|其中)|(?:合计|总计|总额|总数|总量)$");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private record Quantity(String label, String unit, Period period, String places, Role role) {}

    /** A quantity where it was stated. */
    private record Stated(int sentence, Mention mention) {}

    @Override
    public void check(List<Sentence> sentences, Consumer<Contradiction> found) {
        Map<Quantity, List<Stated>> all = new LinkedHashMap<>();
        PlacesNamed ofBlock = null;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (i == 0 || sentences.get(i - 1).block() != sentence.block()) {
                ofBlock = ofBlock(sentence);
            }
            PlacesNamed named = new PlacesNamed(ofBlock, sentence.text());
            for (Mention each : sentence.mentions()) {
                if (isOfStock(each)) {
                    Quantity quantity = new Quantity(name(each.label()), each.unit(), each.period(),
                            named.before(each.start() - sentence.start()), each.role());
                    all.computeIfAbsent(quantity, key -> new ArrayList<>()).add(new Stated(i, each));
                }
            }
        }
        all.values().forEach(stated -> compare(stated, found));
    }

    private static void compare(List<Stated> stated, Consumer<Contradiction> found) {
        if (stated.stream().map(each -> each.mention().value().stripTrailingZeros()).distinct()
                .count() >= OF_SEVERAL_PLACES) {
            return;
        }
        Stated first = stated.get(0);
        for (Stated each : stated) {
            Mention before = first.mention();
            Mention now = each.mention();
            if (each.sentence() != first.sentence() && !before.interval().overlaps(now.interval())
                    && canBeTheSame(now, before)) {
                found.accept(new Contradiction(Kind.RESTATEMENT_MISMATCH, Severity.ERROR, "restated",
                        List.of(now, before), ComparisonCheck.range(now), ComparisonCheck.range(before),
                        Slips.list(now, before.value(), before.interval())));
                return;
            }
        }
    }

    /** What many schools have may be that of others, unless the digits only changed places; a few schools always may. */
    private static boolean canBeTheSame(Mention now, Mention before) {
        boolean swapped = Slips.ofDigits(now.value(), before.value())
                .filter(slip -> slip.code().equals("transposed-digits")).isPresent();
        if (People.isGeneric(now.label())) {
            return swapped && now.value().compareTo(THOUSAND) > 0;
        }
        return now.value().compareTo(BigDecimal.TEN) > 0 && Slips.areLikely(now, before.value(), before.interval());
    }

    private static String name(String label) {
        return AROUND.matcher(label).replaceAll("");
    }

    private static boolean isOfStock(Mention each) {
        return each.isExact() && (each.is(Role.LEVEL) || each.is(Role.SHARE) || each.is(Role.AVERAGE))
                && each.unit() != null
                && each.label().length() >= SHORTEST_NAME && !DONE.matcher(each.label()).find()
                && !DONE.matcher(each.lead().strip()).find()
                && each.period() != null && !each.bracketed();
    }

    private static PlacesNamed ofBlock(Sentence first) {
        String words = first.heading() + "，" + first.opening();
        PlacesNamed named = new PlacesNamed(null, words);
        named.before(words.length());
        return named;
    }
}
