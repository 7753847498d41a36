package luzhi.claims.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class TreesTest {

    private static final int ROWS = 2_000;

    @Test
    void whatTaughtTreesAndIsNearlyToldIsNeverGivenUp() {
        List<double[]> rows = new ArrayList<>();
        boolean[] answers = new boolean[ROWS];
        draw(rows, answers);
        TreesTrainer trainer = TreesTrainer.taught(rows, answers);
        Trees trees = trainer.trees();
        int told = 0;
        int givenUp = 0;
        for (int row = 0; row < ROWS; row++) {
            double[] numbers = rows.get(row);
            double sum = trees.sum(numbers);
            double whole = trainer.all().stream().mapToDouble(each -> each.leaves()[each.leaf(numbers)]).sum();
            boolean isGivenUp = sum == Double.NEGATIVE_INFINITY;
            givenUp += isGivenUp ? 1 : 0;
            told += sum > 0 && answers[row] ? 1 : 0;
            if (isGivenUp) {
                assertTrue(whole < -1, () -> "Given up at " + whole);
            } else {
                assertEquals(whole, sum, 1e-9);
            }
        }
        assertTrue(givenUp > ROWS / 2, "Too much is asked to the end");
        assertTrue(told > ROWS / 20, "Nothing is learnt");
    }

    /** One in ten is right: mostly what has two great numbers, and neither tells it alone. */
    private static void draw(List<double[]> rows, boolean[] answers) {
        Random random = new Random(1);
        for (int row = 0; row < ROWS; row++) {
            double[] numbers = random.doubles(Evidence.SIZE).toArray();
            answers[row] = (numbers[0] > 0.7 && numbers[1] > 0.7) != random.nextInt(50) < 1;
            rows.add(numbers);
        }
    }

    @Test
    void whatIsLeastIsComparedAfterEachTree() {
        Trees.Tree one = leaf(1);
        assertEquals(2, new Trees(List.of(one, one), new float[]{1, 2}).sum(new double[0]));
        assertEquals(Double.NEGATIVE_INFINITY, new Trees(List.of(one, one), new float[]{1.5f, 0}).sum(new double[0]));
        assertEquals(Double.NEGATIVE_INFINITY, new Trees(List.of(one, one), new float[]{1, 2.5f}).sum(new double[0]));
    }

    private static Trees.Tree leaf(float value) {
        return new Trees.Tree(new int[0], new float[0], new int[0], new int[0], new float[]{value});
    }
}
