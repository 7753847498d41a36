package luzhi.claims.reading;

import java.util.regex.Pattern;

/** Which role a figure plays, by the words before and behind it. */
final class Roles {

    private static final String BEGINS_NO_OTHER_WORD = "(?<!新|核|增|扩|每|普|职|最|综|完)";
    private static final String LONG_VERBS = "增加|增长|提高|上升|提升|减少|下降|降低|缩减|缩小|扩大|高出|超出|超过|回落|压缩|压减|核减";
    private static final String VERBS = LONG_VERBS + "|净增|增收|减收|节约|节省|高于|低于|高|低|多|少|增|升|降";
    private static final String NAMES = "(?:" + VERBS + ")(?:幅度|率)|增幅|增速|涨幅|降幅|减幅|净增|增收|减收|节约|节省";
    /** What fell to something, 降为, is what there is now: by how much tell 达 behind long verbs, 下降达, and 为 behind names, 增幅为. */
    private static final Pattern CHANGES = Pattern.compile(BEGINS_NO_OTHER_WORD + "(?:(?:" + VERBS + ")(?:了|约|近)?|(?:"
            + LONG_VERBS + ")(?:高?达|约[为达])|(?:" + NAMES + ")(?:约|近)?(?:为|达|达到|是)?)[:(]?$");
    /** 差距由34.7个百分点降为32.3个百分点: what a difference of rates was, and what it came to. */
    private static final Pattern LEVEL_OF_POINTS = Pattern
            .compile("(?:[增减升降高低加少小大窄缩变])(?:到|至|为)$|(?:差距|差)(?:由|从)[^，。;]{0,8}$");
    /** 增长为0%, 增长是2.1%: nothing grows to per cent. */
    private static final Pattern GROWTH = Pattern.compile("增长(?:约|近)?(?:为|达到|是)[:(]?$");
    /** 增长率东区3.1%: a name may stand between. */
    private static final Pattern RATE_OF_GROWTH = Pattern.compile("(?:增长率|增幅|增速|涨幅|降幅)[:为是]?(?:分别|依次)?[一-龥]{0,6}$");
    private static final Pattern SHARES = Pattern
            .compile("占(?![地道用有])[^，。;]{0,40}$|(?:占比|比例|比重|份额|覆盖面)(?:[^，。;]{0,8})$");
    private static final Pattern RATE = Pattern.compile("率(?:仅|已|就|分别|均|约|稳定在|保持在|提高到|上升到|提升到|达到|达|为|是|控制在|:|到|至|在)*$");
    private static final Pattern AVERAGES = Pattern
            .compile("(?:[生校班师人户园年月]均(?!增)|平均每|每[生校班师人所园]|年平均|月平均|平均)[^，。;]{0,24}$");

    private Roles() {}

    static Role of(PrintedFigure figure, Excerpt lead) {
        if (figure.role() != Role.LEVEL) {
            return figure.role();
        }
        Excerpt words = lead.strip();
        boolean percent = "percent".equals(figure.unit());
        if ("percentage-point".equals(figure.unit())) {
            return LEVEL_OF_POINTS.matcher(words).find() ? Role.LEVEL : Role.CHANGE;
        }
        if (percent && CHANGES.matcher(words).find() && !words.endsWith("超过") && !words.endsWith("高于")
                && !words.endsWith("低于")) {
            return Role.GROWTH;
        }
        if (percent && (RATE_OF_GROWTH.matcher(words).find() || GROWTH.matcher(words).find())) {
            return Role.GROWTH;
        }
        if (percent) {
            return SHARES.matcher(words).find() || RATE.matcher(words).find() ? Role.SHARE : Role.LEVEL;
        }
        if (CHANGES.matcher(words).find() && figure.precision() == Precision.EXACT) {
            return Role.CHANGE;
        }
        return AVERAGES.matcher(words).find() ? Role.AVERAGE : Role.LEVEL;
    }
}
