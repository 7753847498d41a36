package luzhi.sampler.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import luzhi.core.region.Region;
import luzhi.sampler.Draw;

/** Draws the schools of any county: how many, of which kind, whose and where. */
public final class DrawnSchools {

    /** How many of a thousand schools are counted under each stage. */
    private static final Map<Stage, Integer> PERMILLE = new EnumMap<>(Map.of(
            Stage.KINDERGARTEN, 548, Stage.PRIMARY, 300, Stage.JUNIOR_SECONDARY, 102,
            Stage.GENERAL_SENIOR_SECONDARY, 27, Stage.VOCATIONAL_SECONDARY, 18, Stage.SPECIAL_EDUCATION, 5));

    private final long seed;
    private final SerialNumbers numbers;
    private final int schoolsPerCounty;
    private final int year;

    public DrawnSchools(long seed, SerialNumbers numbers, int schoolsPerCounty, int year) {
        this.numbers = numbers;
        this.seed = seed;
        this.schoolsPerCounty = schoolsPerCounty;
        this.year = year;
    }

    public List<School> list(Region county) {
        Draw draw = Draw.of(seed, county.code(), "schools");
        Setting setting = Setting.of(county);
        long wanted = Math.max(3, draw.skewed(schoolsPerCounty));
        List<School> schools = new ArrayList<>();
        PERMILLE.forEach((stage, permille) -> {
            long thousandths = wanted * permille;
            long count = thousandths / 1000 + (draw.permille((int) (thousandths % 1000)) ? 1 : 0);
            for (int i = 0; i < count; i++) {
                schools.add(school(county, schools.size() + 1, kind(stage, draw), stage, setting.location(draw), draw));
            }
        });
        long points = wanted * setting.teachingPointsPermille() / 1000;
        for (int i = 0; i < points; i++) {
            schools.add(school(county, schools.size() + 1, Kind.TEACHING_POINT, Stage.PRIMARY, Location.RURAL, draw));
        }
        return schools;
    }

    private static Kind kind(Stage stage, Draw draw) {
        if (stage == Stage.JUNIOR_SECONDARY) {
            return draw.permille(330) ? Kind.NINE_YEAR : Kind.ORDINARY;
        }
        if (stage == Stage.GENERAL_SENIOR_SECONDARY) {
            return draw.permille(370)
                    ? Kind.COMPLETE_SECONDARY
                    : draw.permille(160) ? Kind.TWELVE_YEAR : Kind.ORDINARY;
        }
        return Kind.ORDINARY;
    }

    private School school(Region county, int number, Kind kind, Stage stage, Location location, Draw draw) {
        Ownership ownership = ownership(kind, stage, location, draw);
        int opened = draw.between(1951, year - 1);
        int recognised = ownership == Ownership.INCLUSIVE_PRIVATE ? draw.between(Math.max(opened, year - 6), year) : 0;
        return new School(numbers.list(county, number), kind, stage, ownership,
                administration(stage, ownership, location, draw),
                location, new Existence(LocalDate.of(opened, 9, 1), null), recognised, (int) draw.skewed(1000));
    }

    private static Ownership ownership(Kind kind, Stage stage, Location location, Draw draw) {
        int permille = switch (stage) {
            case KINDERGARTEN -> location == Location.RURAL ? 450 : 640;
            case PRIMARY -> kind == Kind.TEACHING_POINT || location == Location.RURAL ? 0 : 70;
            case JUNIOR_SECONDARY -> 110;
            case GENERAL_SENIOR_SECONDARY -> 230;
            case VOCATIONAL_SECONDARY -> 250;
            case SPECIAL_EDUCATION -> 0;
        };
        if (!draw.permille(permille)) {
            return Ownership.PUBLIC;
        }
        return stage == Stage.KINDERGARTEN && draw.permille(640)
                ? Ownership.INCLUSIVE_PRIVATE
                : Ownership.OTHER_PRIVATE;
    }

    private static Administration administration(Stage stage, Ownership ownership, Location location, Draw draw) {
        boolean may = ownership == Ownership.PUBLIC && location == Location.URBAN
                && stage.compareTo(Stage.GENERAL_SENIOR_SECONDARY) >= 0;
        return may && draw.permille(400) ? Administration.MUNICIPAL : Administration.COUNTY;
    }
}
