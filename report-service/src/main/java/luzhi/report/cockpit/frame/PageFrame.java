package luzhi.report.cockpit.frame;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import luzhi.core.figure.PrintedNumber;
import luzhi.core.language.Titled;
import luzhi.core.language.Wording;
import luzhi.core.period.ChinaTime;
import luzhi.core.region.NamedRegion;
import luzhi.report.assessment.evaluation.Verdict;

/**
 * What stands around a page.
 *
 * @param language in which it speaks
 * @param people what somebody is called, by the name that what he writes is attributed to
 * @param viewer who looks; null where anybody may
 * @param cycle the year of the evaluation that it is about; null for a page about none
 * @param region whose evaluation that is; null for a page about none
 * @param ways where its head leads to
 * @param address of the page itself, with all that was chosen
 * @param help where the handbook speaks of it
 * @param notice what it tells of what was done right before; null for nothing
 */
public record PageFrame(Locale language, UnaryOperator<String> people, @Nullable Viewer viewer,
        @Nullable Integer cycle, @Nullable NamedRegion region, PageWays ways, String address,
        String help, Notice.@Nullable Told notice) {

    static final Wording WORDING = new Wording("wording/cockpit");
    private static final Map<String, String> SIGNS = Map.of("met", "✓", "completed", "✓", "not-met", "✗",
            "not-completed",
            "✗", "in-progress", "…", "not-evaluable", "?", "insufficient-data", "?", "not-applicable", "–", "error",
            "✗",
            "warning", "!");

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** A sentence or a word of pages; see {@code wording/cockpit*.properties}. */
    public String say(String key) {
        return WORDING.sentence(language, key);
    }

    /** The same with something named in it. */
    public String say(String key, Object named) {
        return WORDING.sentence(language, key, named);
    }

    /** The same with two things named in it. */
    public String say(String key, Object one, Object other) {
        return WORDING.sentence(language, key, one, other);
    }

    /** The same with three. */
    public String say(String key, Object one, Object other, Object third) {
        return WORDING.sentence(language, key, one, other, third);
    }

    /** What somebody is called, by the name that what he writes is attributed to. */
    public String person(String name) {
        return people.apply(name);
    }

    /** A number as people write it; null where there is none. */
    public @Nullable String number(@Nullable BigDecimal value, @Nullable String unit) {
        return PrintedNumber.text(value, unit, language);
    }

    /** What lies between two numbers of that unit, as people write it; null where that is not known. */
    public @Nullable String difference(@Nullable BigDecimal value, @Nullable String unit) {
        return PrintedNumber.difference(value, unit, language);
    }

    /** What a constant is called. */
    public String title(Titled constant) {
        return constant.title().in(language);
    }

    /** What several constants are called, in one list. */
    public String titles(Collection<? extends Titled> constants) {
        return constants.stream().map(this::title).collect(Collectors.joining(say("between")));
    }

    /** A sign for whoever does not see colours, or prints without: of verdicts and what they come to. */
    public String sign(Titled constant) {
        return SIGNS.getOrDefault(constant.code(), "");
    }

    /** How many of some criteria are met, of how many that apply; nothing where there are none. */
    public String met(Map<Verdict, Long> verdicts) {
        long all = verdicts.entrySet().stream().filter(each -> each.getKey() != Verdict.NOT_APPLICABLE)
                .mapToLong(Map.Entry::getValue).sum();
        return all == 0 ? "" : verdicts.getOrDefault(Verdict.MET, 0L) + " / " + all;
    }

    /** The day of a moment, in China. */
    public String day(OffsetDateTime moment) {
        return ChinaTime.day(moment).toString();
    }

    /** A moment to the minute, in China. */
    public String moment(OffsetDateTime moment) {
        return MINUTES.format(ChinaTime.of(moment));
    }

    /** What a browser, and whoever reads aloud, is told of the language (BCP 47). */
    public String languageTag() {
        return language.equals(Locale.CHINESE) ? "zh-CN" : language.toLanguageTag();
    }

    /** The other language that pages speak. */
    public String otherLanguage() {
        return language.equals(Locale.CHINESE) ? "en" : "zh";
    }

    /** Where the style of all pages is. */
    public String style() {
        return Assets.STYLE;
    }

    /** Where is listed what can be taken away from the page. */
    public String takeAway() {
        return address + (address.indexOf('?') < 0 ? '?' : '&') + "take=";
    }

    /** Where the script is with which the cells of a table are written into. */
    public String gridScript() {
        return Assets.GRID;
    }

    /** Where that evaluation is, with what follows. */
    public String at(String rest) {
        return "/cockpit/" + cycle + '/' + region.code() + rest;
    }
}
