package luzhi.report.cockpit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class StyleOfPagesTest {

    private static final Path STYLE = Path.of("src/main/resources/META-INF/resources/assets/cockpit.css");
    /** A class and nothing else, at the beginning of a line: what stands in a block of its own, as for paper, is indented. */
    private static final Pattern CLASS = Pattern.compile("(?m)^\\.([a-z-]+) \\{");

    /** Two pages that mean different things by one name get the look of whichever stands last. */
    @Test
    void aClassIsSaidInOnePlace() throws IOException {
        Set<String> once = new LinkedHashSet<>();
        List<String> again = new ArrayList<>();
        Matcher found = CLASS.matcher(Files.readString(STYLE));
        while (found.find()) {
            if (!once.add(found.group(1))) {
                again.add(found.group(1));
            }
        }
        assertFalse(once.isEmpty());
        assertEquals(List.of(), again);
    }
}
