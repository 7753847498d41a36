package luzhi.claims.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numerals that state no figure: numbers of documents and paragraphs, ordinals, ages, times of day, names, slogans. */
final class Labels {

    /** Where such a numeral begins, as a pattern that ends behind it. */
    private static final List<Pattern> AT_DIGITS = List.of(
            // 〔2018〕16号, 16号文件, 9日
            Pattern.compile("\\d{4}[\\]〕)】] ?\\d{1,4}号"), Pattern.compile("\\d{1,5}(?:号|日|时|点\\d{0,2}分?)(?!召)"),
            Pattern.compile("\\d{4}(?=[\\]〕】])"),
            // 2020级, 2019届, 5年级, 三年行动, 3个月, 60周年, 6-12岁
            Pattern.compile("\\d{4}(?:级|届|版)"),
            Pattern.compile(
                    "\\d{1,3}(?: ?[-~至到、] ?\\d{1,3})?(?:年级|年制|周年|周岁|(?<!平均年龄[为是]?.{0,5}|(?:退休年龄|最[大小]的?|延[至到]|都延|由)\\d{1,2})岁|年|个月|个学期|学期|个学年|代)"),
            // 12:30, 8:00
            Pattern.compile("(?<!比.{0,4})(?:[01]?\\d|2[0-3]):[0-5]\\d(?=[\\s-]|至|前|后|开|召|举|准|，|。|$)"),
            // 1+6+N, 3+X, 5G网络, 9704-2012, 1.2.3
            Pattern.compile("\\d{1,3}(?: ?\\+ ?[\\dA-Za-z一-龥]{1,3})+"),
            Pattern.compile("[45]G(?=网|基|技|信|时|融|应|\\+|智|专)"),
            Pattern.compile("\\d{3,6}-(?:19|20)\\d{2}(?! ?(?:学?年|-))"),
            Pattern.compile("\\d+\\.\\d+\\.\\d+(?:\\.\\d+)*"),
            // telephones, codes of persons and regions
            Pattern.compile("0\\d{2,3}-\\d{7,8}"), Pattern.compile("1[3-9]\\d{9}(?!\\d)"),
            Pattern.compile("\\d{12,20}(?:[Xx])?(?![\\d.万亿元])"),
            // 56人以上大班额, 100人以下小规模学校
            Pattern.compile("\\d{1,4}人 ?(?:及)?以[上下](?:的)?(?:超大|大)?(?:班|小规模|小型|的学校|乡村|规模|县)"),
            // 1小时以内的占86.9%
            Pattern.compile("\\d{1,3}(?:\\.\\d)?(?:小时|分钟)(?=以内|以上|以下|的(?!上限|规定|限|标准|要求)|达标)"),
            // 3.0版, 2.0工程
            Pattern.compile("\\d\\.\\d(?=版|工程|行动|时代|升级)"),
            // 八一, 三中
            Pattern.compile("\\d{1,3}(?=国道|省道|路公交|路车)"));
    /** How long something takes or lies apart is stated; 近3年, 3年内 and 三年行动 only say when. */
    private static final Pattern DURATION = Pattern.compile(
            "\\d{1,3}\\.\\d{1,2} ?年(?!级)|(?<![近前后每头来])\\d{1,2} ?个月(?![内来以前后行])|(?<=(?:历时|用时|耗时|为期|期限|年限|时限|工期|账期|期|全年|满|按|每年|提前|推迟|延长|延期|缩短|间隔|相距|距|平均|相差|只有|龄|长)[为到至由了约达]{0,2} ?)"
                    + "\\d{1,3} ?(?:年|个月)(?![内来级制以前后行])|(?<=\\d ?(?:年|个月)[一-龥]{0,2}(?:缩短|延长|提高|增加|减少|减)[到至为了]? ?)\\d{1,3} ?(?:年|个月)");
    private static final Pattern ITEM = Pattern
            .compile("\\d{1,3}[.、](?!\\d)|\\d{1,2}[.、](?=(?:19|20)\\d{2} ?年)|\\d{1,2}\\)");

    private Labels() {}

    /** Behind the numeral that begins here if it states nothing; -1 otherwise. */
    static int end(FoldedText text, int at, boolean beginsBlock) {
        char before = text.charOrNul(at - 1);
        if (before == '第' || before == '№' || before == '〔' || before == '[' || before == '【') {
            return behindNumber(text, at);
        }
        if (isLetter(before) || before == '/' && isLetter(text.charOrNul(at - 2))) {
            return behindWord(text, at);
        }
        if (beginsBlock || before == '(' || "。;；".indexOf(before) >= 0) {
            Matcher item = text.at(ITEM, at);
            if (item.lookingAt()) {
                return item.end();
            }
        }
        if (text.at(DURATION, at).lookingAt()) {
            return -1;
        }
        for (Pattern pattern : AT_DIGITS) {
            Matcher matcher = text.at(pattern, at);
            if (matcher.lookingAt()) {
                return matcher.end();
            }
        }
        return isWordOfLetters(text, at) ? behindWord(text, at) : -1;
    }

    private static int behindNumber(FoldedText text, int at) {
        int end = at;
        while (Numerals.mayBegin(text.charOrNul(end)) || "百千零-~至、".indexOf(text.charOrNul(end)) >= 0
                && Numerals.mayBegin(text.charOrNul(end + 1))) {
            end++;
        }
        return text.charOrNul(end) == '〕' || text.charOrNul(end) == ']' ? end : Math.max(end, at + 1);
    }

    /** Digits with letters behind them that are no unit: 4K, 2B, 863计划 is not among them. */
    private static boolean isWordOfLetters(FoldedText text, int at) {
        int end = at;
        while (end - at < FoldedText.FARTHEST && Character.isDigit(text.charOrNul(end))) {
            end++;
        }
        return end > at && isLetter(text.charOrNul(end)) && !UnitWords.standard().beginsUnit(text, end);
    }

    private static int behindWord(FoldedText text, int at) {
        int end = at;
        while (isLetter(text.charOrNul(end)) || Character.isDigit(text.charOrNul(end))
                || "-./+:".indexOf(text.charOrNul(end)) >= 0 && isLetter(text.charOrNul(end + 1)) | Character
                        .isDigit(text.charOrNul(end + 1))) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    static boolean isLetter(char each) {
        return each >= 'A' && each <= 'Z' || each >= 'a' && each <= 'z';
    }
}
