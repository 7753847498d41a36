package luzhi.claims.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.writtenreport.Block;

/** The year a report is about: the one in its title, else the first that it names, of several years in a row the last. */
final class YearOfText {

    private static final Pattern YEAR = Pattern
            .compile("(?<!\\d)(20[0-4]\\d|19[5-9]\\d)(?: ?年? ?[-~至到] ?(20[0-4]\\d)(?= ?年))?(?= ?(?:学年|年|-|/))");
    private static final int BLOCKS_TO_LOOK_AT = 12;

    private YearOfText() {}

    /** Null if it names none at its beginning. */
    static Integer find(FoldedText text, List<Block> blocks) {
        for (Block block : blocks.subList(0, Math.min(BLOCKS_TO_LOOK_AT, blocks.size()))) {
            Matcher year = YEAR.matcher(text).region(block.start(), block.end()).useTransparentBounds(true);
            if (year.find()) {
                return Integer.valueOf(year.group(year.group(2) == null ? 1 : 2));
            }
        }
        return null;
    }
}
