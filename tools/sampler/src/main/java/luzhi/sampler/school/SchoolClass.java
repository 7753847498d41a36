package luzhi.sampler.school;

/**
 * A class (教学班).
 *
 * @param grade within the stage, from 1
 * @param number within the grade, from 1
 */
public record SchoolClass(int grade, int number, int students) {}
