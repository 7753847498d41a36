package luzhi.sampler.finance;

import java.util.Arrays;
import java.util.List;

import luzhi.core.region.Region;
import luzhi.sampler.Draw;
import luzhi.sampler.Territory;
import luzhi.sampler.school.Stage;

/** What authorities spend on a stage in a year out of the general public budget, in fen. */
final class Spending {

    private static final int GROWTH_PERCENT = 6;

    private Spending() {}

    /** One amount for each authority of the territory. */
    static long[] ofStage(Territory territory, int year, Stage stage) {
        List<Region> authorities = territory.authorities();
        long[] drawn = authorities.stream().mapToLong(authority -> draw(territory, authority, year, stage)).toArray();
        return territory.totals().fit("finance.general-public-budget-education-expenditure", "stage=" + stage, year, 2,
                drawn);
    }

    /** On all stages together. */
    static long[] ofAll(Territory territory, int year) {
        long[] sums = new long[territory.authorities().size()];
        for (Stage stage : Stage.values()) {
            long[] amounts = ofStage(territory, year, stage);
            Arrays.setAll(sums, i -> sums[i] + amounts[i]);
        }
        return sums;
    }

    private static long draw(Territory territory, Region authority, int year, Stage stage) {
        Draw draw = territory.draw(authority, "spending");
        int level = (int) draw.near(1000, 12);
        int growth = territory.isFree() && draw.permille(60) ? -2 : GROWTH_PERCENT;
        // twelfths of a student: the school year changes in September
        long students = 8L * territory.students(authority, stage, year - 1)
                + 4L * territory.students(authority, stage, year);
        return students * yuanPerStudent(stage) / 12 * level / 1000 * (100 - (long) growth * (territory.year() - year));
    }

    private static int yuanPerStudent(Stage stage) {
        return switch (stage) {
            case KINDERGARTEN -> 9_500;
            case PRIMARY -> 14_000;
            case JUNIOR_SECONDARY -> 17_500;
            case GENERAL_SENIOR_SECONDARY -> 15_500;
            case VOCATIONAL_SECONDARY -> 17_000;
            case SPECIAL_EDUCATION -> 62_000;
        };
    }
}
