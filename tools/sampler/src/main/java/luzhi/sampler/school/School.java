package luzhi.sampler.school;

import java.util.List;

import luzhi.core.region.Region;
import luzhi.sampler.Digits;

/**
 * A synthetic school.
 *
 * @param number within its county, from 1
 * @param stage the one it is counted under
 * @param ownership as it is now
 * @param recognised the year in which a private kindergarten became inclusive; 0 where it is not or nobody asks
 * @param sizePermille how large it is against others of its stage and location, in thousandths
 */
public record School(Region region, int number, Kind kind, Stage stage, Ownership ownership,
        Administration administration, Location location, Existence existence, int recognised, int sizePermille) {

    /** Ten digits: the county's code and its number there (学校标识码). */
    public String code() {
        return region.code().text() + Digits.of(number, 4);
    }

    /** Says that it is not real. */
    public String name() {
        return region.name() + "模拟" + kind.schoolName(stage) + Digits.of(number, 3) + "（合成数据）";
    }

    /** Whether it exists at the end of a year. */
    public boolean existsIn(int year) {
        return existence.includes(year);
    }

    public Ownership ownershipIn(int year) {
        return ownership == Ownership.INCLUSIVE_PRIVATE && year < recognised ? Ownership.OTHER_PRIVATE : ownership;
    }

    public boolean isTeachingPoint() {
        return kind == Kind.TEACHING_POINT;
    }

    public List<Stage> stages() {
        return kind.stages(stage);
    }
}
