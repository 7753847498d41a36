package luzhi.claims.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import luzhi.claims.inference.Run.Shape;
import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;

class SeenRowsTest {

    private static final int FIGURES = 200;
    private static final int ROUNDS = 5_000;

    @Test
    void aRowIsNewOnceWhateverItsShapeAndHoweverFarItReaches() {
        String text = IntStream.rangeClosed(1, FIGURES).mapToObj(each -> "甲" + each + "人")
                .collect(Collectors.joining("，"));
        List<Quantity> all = Page.of(ClaimReader.read(WrittenReport.ofPlainText(text), Patience.endless())).all();
        assertEquals(FIGURES, all.size());
        Quantity total = all.get(FIGURES / 2);
        SeenRows seen = new SeenRows(total);
        Set<List<Quantity>> expected = new HashSet<>();
        Random random = new Random(3);
        int again = 0;
        for (int i = 0; i < ROUNDS; i++) {
            boolean behind = random.nextBoolean();
            int reach = random.nextInt(8) == 0 ? FIGURES / 2 - 1 : 5;
            Quantity[] row = IntStream.rangeClosed(1, reach).filter(each -> random.nextInt(reach) < 3)
                    .mapToObj(away -> all.get(total.index() + (behind ? away : -away))).toArray(Quantity[]::new);
            if (row.length > 0) {
                Run run = new Run(Shape.values()[random.nextInt(Shape.values().length)], row);
                boolean isNew = expected.add(run.parts());
                assertEquals(isNew, seen.add(run), () -> "Row " + run.parts());
                again += isNew ? 0 : 1;
            }
        }
        assertTrue(again > 100 && expected.size() > 100, () -> expected.size() + " rows");
    }
}
