package luzhi.claims.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import luzhi.claims.writtenreport.WrittenReport;

class MentionsTest {

    private static final String TEXT = "全县有小学12所、初中3所。教师240人，占60%。\n" + tableOf(150) + "\n共有7个乡镇。";

    /** Wider than a sentence may be long. */
    private static String tableOf(int columns) {
        String heads = IntStream.range(0, columns).mapToObj(i -> "\t甲" + "乙丙丁戊己".charAt(i % 5))
                .collect(Collectors.joining());
        String figures = IntStream.range(0, columns).mapToObj(i -> "\t" + (100 + i)).collect(Collectors.joining());
        return "项目" + heads + "\n学生（人）" + figures + "\n教师（人）" + figures;
    }

    private static List<Sentence> read(String text) {
        return ClaimReader.read(WrittenReport.ofPlainText(text), Patience.endless());
    }

    @Test
    void eachFigureKnowsItsNumberAndItsSentence() {
        List<Sentence> sentences = read(TEXT);
        Mentions mentions = new Mentions(sentences);
        int number = 0;
        for (Sentence sentence : sentences) {
            for (Mention each : sentence.mentions()) {
                assertSame(each, mentions.get(number));
                assertEquals(number, mentions.number(each));
                assertSame(sentence, mentions.sentence(number));
                number++;
            }
        }
        assertEquals(number, mentions.size());
        assertEquals(305, number);
    }

    @Test
    void aFigureOfAnotherTextHasNoNumber() {
        Mention other = read("教师7人。").get(0).mentions().get(0);
        Mentions mentions = new Mentions(read(TEXT));
        assertThrows(IllegalArgumentException.class, () -> mentions.number(other));
        assertThrows(IllegalArgumentException.class, () -> new Mentions(List.of()).number(other));
    }
}
