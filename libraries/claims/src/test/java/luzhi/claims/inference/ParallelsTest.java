package luzhi.claims.inference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import luzhi.claims.inference.Form.Group;
import luzhi.claims.inference.Weighed.Holding;
import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;

class ParallelsTest {

    private final Page page = Page.of(ClaimReader.read(
            WrittenReport.ofPlainText("教师200人，其中小学80人，占40.0%；初中70人，占35.0%；高中50人，占52.0%；特教10人，占5.0%。"),
            Patience.endless()));
    private final Witnesses witnesses = new Witnesses(page);

    private Weighed share(int derived, int part, int whole, double chance) {
        Reading reading = reading(part, whole);
        return new Weighed(page.get(derived), Group.RATE, 0, 0.01, 1, 1,
                List.of(new Holding(reading, chance, 1, chance)), List.of());
    }

    private Reading reading(int part, int whole) {
        return new Reading(Form.SHARE, List.of(page.get(part), page.get(whole)), new int[0]);
    }

    private double[] parallels(Reading reading) {
        return Parallels.of(new Weighed(page.get(6), Group.RATE, 0, 0.01, 0, 0, List.of(), List.of()), reading,
                witnesses);
    }

    @Test
    void nothingIsKnownWhereNothingElseHolds() {
        assertArrayEquals(new double[]{0, 0, 0, 0, 0, -1, -1}, parallels(reading(5, 0)));
        witnesses.add(share(2, 1, 0, 0.4));
        assertArrayEquals(new double[]{0, 0, 0, 0, 0, -1, -1}, parallels(reading(5, 0)));
    }

    @Test
    void sharesOfOneWholeStandBesideEachOther() {
        witnesses.add(share(2, 1, 0, 0.9));
        witnesses.add(share(4, 3, 0, 0.9));
        assertArrayEquals(new double[]{2, 2, 0, 2, 0, 5, -1}, parallels(reading(5, 0)));
        assertArrayEquals(new double[]{2, 0, 0, 2, 0, 4, -1}, parallels(reading(5, 3)));
    }

    @Test
    void theNearestBehindCountsToo() {
        witnesses.add(share(8, 7, 0, 0.9));
        assertArrayEquals(new double[]{1, 1, 0, 1, 0, -1, 5}, parallels(reading(5, 0)));
    }

    @Test
    void whatIsOfAnotherGroupTellsNothing() {
        witnesses.add(new Weighed(page.get(2), Group.SAME, 0, 0.01, 1, 1,
                List.of(new Holding(new Reading(Form.SAME, List.of(page.get(0)), new int[0]), 0.9, 1, 0.9)),
                List.of()));
        assertArrayEquals(new double[]{0, 0, 0, 0, 0, -1, -1}, parallels(reading(5, 0)));
    }

    @Test
    void figuresInTheSamePlacesAreOperandsOfEach() {
        witnesses.add(share(4, 3, 1, 0.9));
        assertArrayEquals(new double[]{1, 0, 0, 1, 1, 6, -1}, parallels(reading(5, 3)));
        assertArrayEquals(new double[]{1, 0, 1, 1, 0, 4, -1}, parallels(reading(3, 5)));
    }
}
