package luzhi.sampler.school;

/** Means that sizes are drawn around; they make a country of the size of the one that the statistics describe. */
final class TypicalSize {

    private TypicalSize() {}

    /** Students of a school at one of its stages. */
    static int students(School school, Stage stage) {
        if (school.isTeachingPoint()) {
            return 22;
        }
        return school.stage() == stage ? students(stage, school.location()) : students(stage, school.location()) / 2;
    }

    private static int students(Stage stage, Location location) {
        return switch (stage) {
            case KINDERGARTEN -> choose(location, 210, 170, 80);
            case PRIMARY -> choose(location, 1150, 700, 190);
            case JUNIOR_SECONDARY -> choose(location, 1050, 850, 380);
            case GENERAL_SENIOR_SECONDARY -> choose(location, 1900, 1700, 900);
            case VOCATIONAL_SECONDARY -> choose(location, 1500, 1100, 700);
            case SPECIAL_EDUCATION -> choose(location, 150, 110, 60);
        };
    }

    /** Most students of a class: near what the standards say. */
    static int classCap(Stage stage, Location location) {
        return switch (stage) {
            case KINDERGARTEN -> choose(location, 31, 30, 28);
            case PRIMARY -> choose(location, 48, 47, 42);
            case JUNIOR_SECONDARY -> choose(location, 52, 51, 48);
            case GENERAL_SENIOR_SECONDARY -> choose(location, 54, 54, 52);
            case VOCATIONAL_SECONDARY -> choose(location, 48, 46, 42);
            case SPECIAL_EDUCATION -> choose(location, 12, 12, 10);
        };
    }

    private static int choose(Location location, int urban, int town, int rural) {
        return switch (location) {
            case URBAN -> urban;
            case TOWN -> town;
            case RURAL -> rural;
        };
    }
}
