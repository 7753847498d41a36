package luzhi.sampler.school;

import luzhi.core.region.Region;
import luzhi.sampler.Draw;

/** What the name of a county says of it: a district, a city of its own, or a county in the countryside. */
enum Setting {
    DISTRICT(700, 200, 30), CITY(250, 420, 130), COUNTRYSIDE(0, 400, 270);

    private final int urbanPermille;
    private final int townPermille;
    private final int teachingPointsPermille;

    Setting(int urbanPermille, int townPermille, int teachingPointsPermille) {
        this.urbanPermille = urbanPermille;
        this.townPermille = townPermille;
        this.teachingPointsPermille = teachingPointsPermille;
    }

    static Setting of(Region county) {
        if (county.name().endsWith("区")) {
            return DISTRICT;
        }
        return county.name().endsWith("市") ? CITY : COUNTRYSIDE;
    }

    Location location(Draw draw) {
        if (draw.permille(urbanPermille)) {
            return Location.URBAN;
        }
        return draw.permille(1000 * townPermille / (1000 - urbanPermille)) ? Location.TOWN : Location.RURAL;
    }

    /** How many teaching points there are to a thousand schools. */
    int teachingPointsPermille() {
        return teachingPointsPermille;
    }
}
