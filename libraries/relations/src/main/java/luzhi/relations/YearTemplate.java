package luzhi.relations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Text in which {@code {year}}, {@code {year-1}} and so on stand for the cycle's year and those before. */
record YearTemplate(String text) {

    private static final Pattern YEAR = Pattern.compile("\\{year(?:-(\\d))?}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    YearTemplate {
    }

    String in(int year) {
        return YEAR.matcher(text).replaceAll(match -> String.valueOf(year - before(match.group(1))));
    }

    private static int before(String years) {
        return years == null ? 0 : Integer.parseInt(years);
    }

    /** The same with what {@code {each}} stands for. */
    YearTemplate withEach(String each) {
        return new YearTemplate(text.replaceAll("\\{each}", Matcher.quoteReplacement(each)));
    }
}
