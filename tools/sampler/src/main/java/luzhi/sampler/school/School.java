package luzhi.sampler.school;

import java.util.List;

import luzhi.core.region.Region;
import luzhi.sampler.Digits;

/**
 * A synthetic school.
 *
 * @param listed its county and its numbers
 * @param stage the one it is counted under
 * @param ownership as it is now
 * @param recognised the year in which a private kindergarten became inclusive; 0 where it is not or nobody asks
 * @param sizePermille how large it is against others of its stage and location, in thousandths
 */
public record School(Listed listed, Kind kind, Stage stage, Ownership ownership, Administration administration,
        Location location, Existence existence, int recognised, int sizePermille) {

    public Region region() {
        return listed.county();
    }

    /** Within its county, from 1. */
    public int number() {
        return listed.number();
    }

    /** Ten digits: two for what it is, two for its province, six for its number there (学校标识码). */
    public String code() {
        return stage.inSchoolCodes() + region().code().text().substring(0, 2) + Digits.of(listed.serial(), 6);
    }

    /** Says that it is not real. */
    public String name() {
        return region().name() + "模拟" + kind.schoolName(stage) + Digits.of(number(), 3) + "（合成数据）";
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
