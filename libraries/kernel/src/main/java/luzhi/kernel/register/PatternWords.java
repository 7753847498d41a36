package luzhi.kernel.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.core.language.Title;

/** What a text has to look like, for people: a pattern is for machines. */
final class PatternWords {

    private static final Pattern PART = Pattern.compile("\\[([^\\]]+)\\](?:\\{(\\d+)\\}|(\\+))");
    private static final Map<String, Title> CHARACTERS = Map.of("0-9", new Title("数字", "digits"), "A-Z",
            new Title("大写字母", "capital letters"), "0-9A-Za-z-",
            new Title("数字、字母和连字符", "digits, letters and hyphens"));

    private PatternWords() {}

    /** Of one kind of characters after another, each so many times or any number of times; nothing for any other pattern. */
    static Optional<Title> of(Pattern pattern) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        Matcher part = PART.matcher(pattern.pattern());
        int end = 0;
        while (part.find() && part.start() == end && CHARACTERS.containsKey(part.group(1))) {
            Title characters = CHARACTERS.get(part.group(1));
            boolean isCounted = part.group(2) != null;
            zh.add(isCounted ? part.group(2) + " 位" + characters.zh() : characters.zh());
            en.add(isCounted ? part.group(2) + " " + characters.en() : characters.en());
            end = part.end();
        }
        return end == 0 || end < pattern.pattern().length()
                ? Optional.empty()
                : Optional.of(new Title(String.join("加 ", zh), String.join(" and then ", en)));
    }
}
