package luzhi.sampler.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import luzhi.core.language.Codes;
import luzhi.core.region.Region;
import luzhi.sampler.Territory;
import luzhi.sampler.school.Location;
import luzhi.sampler.school.School;

/** Who is trained. A teacher belongs to one audience: those of rural schools to {@code rural}, others to their stage. */
enum Audience {
    KINDERGARTEN, COMPULSORY, SENIOR_SECONDARY, VOCATIONAL, SPECIAL_EDUCATION, RURAL, HEAD;

    private static Audience of(StaffRoll roll) {
        if (roll.section().school().location() == Location.RURAL) {
            return RURAL;
        }
        return switch (roll.section().stage()) {
            case KINDERGARTEN -> KINDERGARTEN;
            case PRIMARY, JUNIOR_SECONDARY -> COMPULSORY;
            case GENERAL_SENIOR_SECONDARY -> SENIOR_SECONDARY;
            case VOCATIONAL_SECONDARY -> VOCATIONAL;
            case SPECIAL_EDUCATION -> SPECIAL_EDUCATION;
        };
    }

    /** How many of this audience each authority has; the head of a school is one of its teachers. */
    long[] count(Territory territory) {
        List<Region> authorities = new ArrayList<>(territory.authorities());
        long[] counts = new long[authorities.size()];
        for (StaffRoll roll : StaffRoll.list(territory)) {
            School school = roll.section().school();
            boolean hasHead = roll.section().principal() && !school.isTeachingPoint();
            int place = authorities.indexOf(territory.authority(school));
            if (this == HEAD) {
                counts[place] += hasHead ? 1 : 0;
            } else if (this == of(roll)) {
                counts[place] += roll.teachers() - (hasHead ? 1 : 0);
            }
        }
        return territory.totals().fit("staffing.teachers-due-for-training", "audience=" + this,
                (territory.year() - 1) + "/" + territory.year(), counts);
    }

    static List<Audience> list() {
        return Arrays.asList(values());
    }

    @Override
    public String toString() {
        return Codes.of(this);
    }
}
