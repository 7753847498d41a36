package luzhi.sampler.school;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import luzhi.sampler.Apportionment;

/**
 * The part of a school that teaches one stage, in one year.
 *
 * @param principal whether the school is counted under this stage
 * @param admissions those of the students who began
 * @param classCap most students of a class
 */
public record Section(School school, Stage stage, int year, boolean principal, int students, int admissions,
        int classCap) {

    private static final int GRADES_OF_TEACHING_POINT = 2;

    public Ownership ownership() {
        return school.ownershipIn(year);
    }

    /** A teaching point has the first grades only. */
    public int grades() {
        return school.isTeachingPoint() ? GRADES_OF_TEACHING_POINT : stage.grades();
    }

    /** Students by grade, the first one being those admitted. */
    public long[] studentsByGrade() {
        long[] grades = new long[grades()];
        grades[0] = admissions;
        long[] others = new long[grades.length - 1];
        Arrays.fill(others, 1);
        System.arraycopy(Apportionment.of(students - admissions, others), 0, grades, 1, others.length);
        return grades;
    }

    /** Students by class; a class is one of its grade. */
    public List<SchoolClass> classes() {
        List<SchoolClass> classes = new ArrayList<>();
        long[] grades = studentsByGrade();
        for (int grade = 1; grade <= grades.length; grade++) {
            int students = (int) grades[grade - 1];
            int count = (students + classCap - 1) / classCap;
            for (int number = 1; number <= count; number++) {
                classes.add(new SchoolClass(grade, number, students / count + (number <= students % count ? 1 : 0)));
            }
        }
        return classes;
    }
}
