package luzhi.claims.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Things told one after the other: 一是…；二是…, or names between 、.
 *
 * @param least so many of them
 * @param most so many, should a name hold an 和 that joins two
 * @param length of its words
 */
record Listing(int least, int most, int length) {

    private static final int LEAST = 2;
    private static final int MOST = 20;
    private static final int LONGEST_NAME = 24;
    private static final int LONGEST = 400;
    private static final Pattern OPEN_END = Pattern.compile("等|……|…|其他|其余|之一");
    private static final Pattern STOP = Pattern.compile("[，。;\\n]");
    private static final Pattern JOINS = Pattern.compile("和|及|与");
    private static final Pattern NO_ITEM = Pattern
            .compile(
                    "^ ?(?:到?[0-9]{4}年|(?:[是为比占增减]|同比)[^，;]{0,6}[0-9]|[一-龥]{0,4}(?:合计|总计|共计)|轧抵|相抵|净|共|上述|以上|此外|另外?|其中|均|都|全部|平均|最|总|[一二三四五六七八九两]+[个类项所家])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]");
    /** A name with one figure, and nothing else. */
    private static final Pattern NAMED_FIGURE = Pattern.compile("^[^0-9，。;、]{1,16}[0-9][0-9.,]*[^0-9，。;、]{1,4}$");

    /** What a list begins with here, if one does that says how many it holds. */
    static Optional<Listing> of(String words) {
        String line = words.substring(0, end(words, "\n", words.length()));
        for (Ordinals ordinals : Ordinals.values()) {
            if (line.startsWith(ordinals.of(1))) {
                return ofOrdinals(line, ordinals);
            }
        }
        String sentence = line.substring(0, end(line, "。", line.length()));
        if (sentence.length() > LONGEST || OPEN_END.matcher(sentence).find()) {
            return Optional.empty();
        }
        return ofNames(sentence).or(() -> ofNamedFigures(sentence)).or(() -> ofItems(sentence));
    }

    private static int end(String words, String stop, int otherwise) {
        int at = words.indexOf(stop);
        return at < 0 ? otherwise : at;
    }

    private static Optional<Listing> ofOrdinals(String line, Ordinals ordinals) {
        int at = 0;
        int count = 0;
        while (count < MOST) {
            String ordinal = ordinals.of(count + 1);
            int next = ordinal.isEmpty() ? -1 : line.indexOf(ordinal, at);
            if (next < 0) {
                break;
            }
            at = next + ordinal.length();
            count++;
        }
        return found(count, count, end(line, "。", line.length()));
    }

    /** 甲县、乙县、丙县: up to the first comma. */
    static Optional<Listing> ofNames(String words) {
        String[] stopped = STOP.split(words, 3);
        String list = stopped[0];
        boolean goesOn = stopped.length > 2 && words.charAt(list.length()) == '，' && NUMBER.matcher(list).find()
                && NAMED_FIGURE.matcher(stopped[1]).find() && !NO_ITEM.matcher(stopped[1]).find();
        boolean isFirstOfMany = NUMBER.matcher(list).find() && words.indexOf(';') >= 0;
        if (list.length() > LONGEST || goesOn || isFirstOfMany || OPEN_END.matcher(list).find()) {
            return Optional.empty();
        }
        String[] names = list.split("、");
        for (String name : names) {
            if (name.isBlank() || name.length() > LONGEST_NAME || NO_ITEM.matcher(name).find()) {
                return Optional.empty();
            }
        }
        Matcher joins = JOINS.matcher(list);
        int joined = 0;
        while (joins.find()) {
            joined++;
        }
        return names.length < LEAST ? Optional.empty() : found(names.length, names.length + joined, list.length());
    }

    /** 数控机床24台，单价28万元；焊接机器人8台，单价46万元. */
    private static Optional<Listing> ofItems(String sentence) {
        String[] items = sentence.split(";");
        for (String item : items) {
            if (NO_ITEM.matcher(item).find() || !NAMED_FIGURE.matcher(item.split("，")[0]).find()) {
                return Optional.empty();
            }
        }
        return items.length > LEAST ? found(items.length, items.length, sentence.length()) : Optional.empty();
    }

    /** 校舍维修2100万元，教师培训420万元. */
    private static Optional<Listing> ofNamedFigures(String sentence) {
        String[] parts = sentence.split("，");
        for (String part : parts) {
            if (NO_ITEM.matcher(part).find() || !NAMED_FIGURE.matcher(part).find()) {
                return Optional.empty();
            }
        }
        return found(parts.length, parts.length, sentence.length());
    }

    private static Optional<Listing> found(int least, int most, int length) {
        return least < LEAST || least > MOST ? Optional.empty() : Optional.of(new Listing(least, most, length));
    }
}
