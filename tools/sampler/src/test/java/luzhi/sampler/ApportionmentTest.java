package luzhi.sampler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Test
    void theLargestFractionsGetTheRemainder() {
        assertArrayEquals(new long[]{4, 3, 3}, Apportionment.of(10, new long[]{4, 3, 3}));
        assertArrayEquals(new long[]{1, 2, 7}, Apportionment.of(10, new long[]{12, 18, 70}));
        assertArrayEquals(new long[]{0, 5}, Apportionment.of(5, new long[]{0, 3}));
    }

    @Test
    void whatIsAlreadyThereStays() {
        assertArrayEquals(new long[]{4, 3, 3}, Apportionment.of(10, new long[]{4, 3, 3}, new long[]{4, 1, 1}));
    }

    @Test
    void nothingFallsBelowItsLeast() {
        assertArrayEquals(new long[]{5, 2}, Apportionment.of(7, new long[]{1, 9}, new long[]{5, 1}));
        assertThrows(IllegalArgumentException.class,
                () -> Apportionment.of(5, new long[]{1, 9}, new long[]{5, 1}));
    }

    @Test
    void nothingCannotBeDividedAmongNobody() {
        assertThrows(IllegalArgumentException.class, () -> Apportionment.of(1, new long[]{0, 0}));
    }
}
