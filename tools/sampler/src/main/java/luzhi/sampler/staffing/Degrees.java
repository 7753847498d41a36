package luzhi.sampler.staffing;

import luzhi.sampler.Apportionment;
import luzhi.sampler.Draw;
import luzhi.sampler.school.Stage;

/** Teachers by highest degree. */
record Degrees(int postgraduate, int bachelor, int college, int belowCollege) {

    static Degrees draw(Stage stage, int teachers, Draw draw) {
        long[] permille = switch (stage) {
            case KINDERGARTEN -> new long[]{5, 270, 560, 165};
            case PRIMARY -> new long[]{15, 640, 310, 35};
            case JUNIOR_SECONDARY -> new long[]{35, 850, 112, 3};
            case GENERAL_SENIOR_SECONDARY -> new long[]{110, 870, 20, 0};
            case VOCATIONAL_SECONDARY -> new long[]{85, 855, 57, 3};
            case SPECIAL_EDUCATION -> new long[]{25, 700, 260, 15};
        };
        for (int i = 0; i < permille.length; i++) {
            permille[i] = draw.near(permille[i], 15);
        }
        long[] parts = Apportionment.of(teachers, permille);
        return new Degrees((int) parts[0], (int) parts[1], (int) parts[2], (int) parts[3]);
    }

    /** Those with a higher degree than the Teachers Law asks for at the stage. */
    int aboveRequired(Stage stage) {
        return switch (stage) {
            case KINDERGARTEN, PRIMARY -> postgraduate + bachelor + college;
            case JUNIOR_SECONDARY, SPECIAL_EDUCATION -> postgraduate + bachelor;
            case GENERAL_SENIOR_SECONDARY, VOCATIONAL_SECONDARY -> postgraduate;
        };
    }
}
