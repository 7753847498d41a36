package luzhi.report.cockpit.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.Section;
import luzhi.report.cockpit.mine.MineResource;

class HandbookTest {

    private static final Pattern PICTURE = Pattern.compile("<img src=\"([^\"]+)\" alt=\"[^\"]+\"");

    private final String html = Handbook.read().html().toString();

    @ParameterizedTest
    @EnumSource(Section.class)
    void eachPageHasItsPlaceInTheHandbook(Section section) {
        assertTrue(html.contains("<h2 id=\"" + section.title().zh() + "\">"), section::name);
    }

    @Test
    void soHasThePageOfWhoeverLooks() {
        assertTrue(html.contains("<h2 id=\"" + MineResource.TITLE.zh() + "\">"));
        assertTrue(html.contains("<h2 id=\"取走\">"));
    }

    @Test
    void leadsToNoDocumentThatIsNotHere() {
        assertFalse(html.contains(".md\""));
        assertTrue(html.contains("说明"));
    }

    @Test
    void itsPicturesComeWithTheService() {
        Matcher pictures = PICTURE.matcher(html);
        int count = 0;
        while (pictures.find()) {
            assertNotNull(HandbookTest.class.getResource("/META-INF/resources" + pictures.group(1)), pictures.group(1));
            count++;
        }
        assertTrue(count > 0);
    }

    @Test
    void eachTitleOfARefusalIsExplained() {
        String advice = html.substring(html.indexOf("<h2 id=\"" + Frames.ADVICE.zh() + "\">"));
        ResourceBundle titles = ResourceBundle.getBundle("wording/problems_zh");
        List<String> missing = titles.keySet().stream().filter(key -> key.startsWith("status."))
                .map(titles::getString).filter(title -> !advice.contains(title)).toList();
        assertEquals(List.of(), missing);
    }
}
