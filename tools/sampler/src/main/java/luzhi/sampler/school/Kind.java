package luzhi.sampler.school;

import java.util.List;

import luzhi.core.language.Codes;

/** How a school is organised (办学类型). */
public enum Kind {
    ORDINARY, TEACHING_POINT, NINE_YEAR, COMPLETE_SECONDARY, TWELVE_YEAR;

    private final String code = Codes.of(this);

    /** The stages taught, the one it is counted under first. */
    public List<Stage> stages(Stage principal) {
        return switch (this) {
            case ORDINARY, TEACHING_POINT -> List.of(principal);
            case NINE_YEAR -> List.of(Stage.JUNIOR_SECONDARY, Stage.PRIMARY);
            case COMPLETE_SECONDARY -> List.of(Stage.GENERAL_SENIOR_SECONDARY, Stage.JUNIOR_SECONDARY);
            case TWELVE_YEAR -> List.of(Stage.GENERAL_SENIOR_SECONDARY, Stage.JUNIOR_SECONDARY, Stage.PRIMARY);
        };
    }

    String schoolName(Stage principal) {
        return switch (this) {
            case ORDINARY -> principal.schoolName();
            case TEACHING_POINT -> "教学点";
            case NINE_YEAR -> "九年一贯制学校";
            case COMPLETE_SECONDARY -> "完全中学";
            case TWELVE_YEAR -> "十二年一贯制学校";
        };
    }

    @Override
    public String toString() {
        return code;
    }
}
