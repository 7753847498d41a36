package luzhi.sampler.school;

import luzhi.core.language.Codes;

/** Stages of schooling (学段) and how many grades each has. */
public enum Stage {
    KINDERGARTEN(3, "幼儿园", "11"), PRIMARY(6, "小学", "21"), JUNIOR_SECONDARY(3, "初级中学", "31"), GENERAL_SENIOR_SECONDARY(3,
            "高级中学", "34"), VOCATIONAL_SECONDARY(3, "中等职业学校", "36"), SPECIAL_EDUCATION(9, "特殊教育学校", "51");

    private final String code = Codes.of(this);
    private final int grades;
    private final String schoolName;
    private final String inSchoolCodes;

    Stage(int grades, String schoolName, String inSchoolCodes) {
        this.inSchoolCodes = inSchoolCodes;
        this.grades = grades;
        this.schoolName = schoolName;
    }

    public int grades() {
        return grades;
    }

    /** What a school of this stage alone is called. */
    String schoolName() {
        return schoolName;
    }

    /** What the codes of schools that are counted under it begin with, combined ones included. */
    String inSchoolCodes() {
        return inSchoolCodes;
    }

    /** Whether its schools are to be connected to the internet in the campaign for school networks (中小学). */
    public boolean isNetworked() {
        return this == PRIMARY || this == JUNIOR_SECONDARY || this == GENERAL_SENIOR_SECONDARY;
    }

    @Override
    public String toString() {
        return code;
    }
}
