package luzhi.claims.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that state a figure without a number: 全额, 全覆盖, 零感染, 未发生, 全面消除. */
final class StatedWords {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final String PERCENT = "percent";

    /**
     * A way to state a figure.
     *
     * @param unit null where nothing is counted that could be named
     */
    private record Form(Pattern pattern, BigDecimal value, String unit) {}

    private static final List<Form> FORMS = List.of(
            new Form(Pattern.compile("全额(?=拨付|到位|落实|安排|保障|投入|纳入|用于|返还|兑现|发放|免除|上缴)"), ALL, PERCENT),
            new Form(Pattern.compile(
                    "全覆盖(?![”’\"])|全部(?=达到|接通|完成|达标|建成|到位|接入|安装|开工|竣工|完工|持证|合格|投入使用|整改|化解|消除|入学|发放|拨付|通过|[，。;])"), ALL,
                    PERCENT),
            new Form(Pattern.compile("全员培训|百分(?:之)?百"), ALL, PERCENT),
            new Form(Pattern.compile("翻了?一番|翻番"), BigDecimal.valueOf(2), "倍"),
            new Form(Pattern.compile("翻了?两番"), BigDecimal.valueOf(4), "倍"),
            new Form(Pattern.compile("零(?=感染|事故|发生|辍学|失学|上访|案件|投诉|死亡|伤亡|新增|拖欠|[起例人]|[，。;、]|$)"), BigDecimal.ZERO, null),
            new Form(Pattern.compile("全面消除|全部清零|动态清零|实现清零"), BigDecimal.ZERO, null),
            new Form(Pattern.compile("无一(?:人|例|名|起|所)(?=[一-龥])"), BigDecimal.ZERO, null),
            new Form(Pattern.compile("未发生(?:一起|1起)?(?=[一-龥])|没有发生(?=[一-龥])|未出现(?=[一-龥])"), BigDecimal.ZERO, null),
            new Form(Pattern.compile("(?<=目前|[市县区州省]内?|境内|现|已)无(?=民办|大班额|超大班额|辍学|失学|危房|D级|拖欠|无证)"), BigDecimal.ZERO,
                    null));

    private StatedWords() {}

    /** A word that begins at an offset. */
    record Found(int end, BigDecimal value, String unit) {}

    private static final String FIRSTS = "翻全百零无未没动实";

    static boolean mayBegin(char each) {
        return FIRSTS.indexOf(each) >= 0;
    }

    /** The word that begins here; null if none does. */
    static Found find(FoldedText text, int at) {
        for (Form form : FORMS) {
            Matcher matcher = text.at(form.pattern(), at);
            if (matcher.lookingAt()) {
                return new Found(matcher.end(), form.value(), form.unit());
            }
        }
        return null;
    }
}
