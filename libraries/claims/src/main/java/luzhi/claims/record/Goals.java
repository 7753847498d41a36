package luzhi.claims.record;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import luzhi.claims.reading.Mention;
import luzhi.core.measure.Measure;

/** Words that make a figure a goal, a limit or a plan, and no statement of what there is: 不低于80%的目标. */
final class Goals {

    private static final Pattern WORDS = Pattern.compile(
            "目标|达标|标准|限额|要求|不低于|不少于|不超过|不高于|不得|应达|以上|以下|以内|力争|计划|规划|预计|拟");
    private static final int BEHIND = 6;

    private Goals() {}

    /** Whether a figure is one, unless the measure is one itself: 生均公用经费标准. */
    static boolean isOne(Mention figure, Measure measure) {
        String words = figure.label() + figure.lead()
                + figure.rest().subSequence(0, Math.min(BEHIND, figure.rest().length()));
        Matcher goal = WORDS.matcher(words);
        while (goal.find()) {
            String word = goal.group();
            if (Stream.concat(Stream.of(measure.title().zh()), measure.aliases().stream())
                    .noneMatch(name -> name.contains(word))) {
                return true;
            }
        }
        return false;
    }
}
