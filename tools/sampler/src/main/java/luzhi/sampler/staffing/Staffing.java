package luzhi.sampler.staffing;

import luzhi.sampler.school.Stage;

/** How many teachers and other staff there are, somewhat better than the standards of 2014 ask for. */
final class Staffing {

    private Staffing() {}

    static int studentsPerTeacher(Stage stage) {
        return switch (stage) {
            case KINDERGARTEN -> 22;
            case PRIMARY -> 25;
            case JUNIOR_SECONDARY -> 16;
            case GENERAL_SENIOR_SECONDARY -> 15;
            case VOCATIONAL_SECONDARY -> 20;
            case SPECIAL_EDUCATION -> 5;
        };
    }

    /** Staff other than full-time teachers, for a hundred of these. */
    static int othersPerHundred(Stage stage) {
        return switch (stage) {
            case KINDERGARTEN -> 65;
            case PRIMARY, JUNIOR_SECONDARY -> 7;
            case GENERAL_SENIOR_SECONDARY, VOCATIONAL_SECONDARY, SPECIAL_EDUCATION -> 12;
        };
    }
}
