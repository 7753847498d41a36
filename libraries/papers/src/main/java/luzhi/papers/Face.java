package luzhi.papers;

import java.util.List;

/**
 * What stands for a typeface.
 *
 * @param word as a Word file names it: whoever opens the file has it, or sees what Word takes instead
 * @param files what a PDF file embeds: names of files, {@code simsun.ttc#SimSun} for one of a collection, or {@code classpath:}
 *        and a resource. The first that is found is used; where a character is missing from it, those found behind it
 */
public record Face(String word, List<String> files) {

    public Face {
        files = List.copyOf(files);
    }
}
