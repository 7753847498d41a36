package luzhi.claims.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is counted, where that stands behind the number: 9个乡镇, 86名特岗教师. */
final class Nouns {

    private static final Pattern NOUN = Pattern.compile(
            "^ ?(?!已|均|正|全部|占|为|以|在|左|之|多|余|提|增|减|下|上|调|和|及|到|至|达|被|由|的)([一-龥]{2,14}?)(?=的|，|。|、|;|和|及|均|全部|已|由|在|被|进行|建设|完成|开展|获|参加|通过|达到|实现|实施|占|分别|为|是|对|与|从|到|[^一-龥]|$)");

    private Nouns() {}

    /** Empty if nothing is named there. */
    static String counted(PrintedFigure figure, Excerpt rest) {
        if (figure.word() == null || figure.word().measures() || "percent".equals(figure.unit())
                || "CNY".equals(figure.unit())) {
            return "";
        }
        Matcher noun = NOUN.matcher(rest);
        return noun.find() ? noun.group(1) : "";
    }
}
