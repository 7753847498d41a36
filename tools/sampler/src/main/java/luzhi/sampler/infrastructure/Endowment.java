package luzhi.sampler.infrastructure;

import luzhi.sampler.school.Stage;

/**
 * What a stage has for each student, about what the standards ask for and somewhat more.
 *
 * @param teachingHundredths teaching area, in hundredths of a square metre
 * @param sportsHundredths sports area, in hundredths of a square metre
 */
record Endowment(int teachingHundredths, int sportsHundredths, int equipmentYuan, int computersPerHundred, int books) {

    static Endowment of(Stage stage) {
        return switch (stage) {
            case KINDERGARTEN -> new Endowment(520, 300, 900, 2, 8);
            case PRIMARY -> new Endowment(480, 790, 2100, 15, 25);
            case JUNIOR_SECONDARY -> new Endowment(610, 1080, 2800, 19, 38);
            case GENERAL_SENIOR_SECONDARY -> new Endowment(680, 900, 3900, 17, 42);
            case VOCATIONAL_SECONDARY -> new Endowment(1250, 800, 6200, 28, 36);
            case SPECIAL_EDUCATION -> new Endowment(1100, 900, 7500, 20, 40);
        };
    }
}
