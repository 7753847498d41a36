package luzhi.sampler.infrastructure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import luzhi.core.language.Codes;
import luzhi.core.region.Region;
import luzhi.sampler.Digits;
import luzhi.sampler.Draw;
import luzhi.sampler.Territory;
import luzhi.sampler.school.Location;
import luzhi.sampler.school.Stage;

/**
 * A kindergarten of a housing estate, listed the year before.
 *
 * @param number on the list of its county
 * @param rectifiedBefore whether it was rectified before this year began
 */
record ResidentialKindergarten(Region region, int number, State state, boolean rectifiedBefore, LocalDate listed) {

    /** How far rectification has come. */
    enum State {
        CONVERTED_TO_PUBLIC("convert-to-public"), CONVERTED_TO_INCLUSIVE("convert-to-inclusive"), BUYBACK_APPROVED(
                "buyback"), UNDER_NEGOTIATION(null);

        private final String way;

        State(String way) {
            this.way = way;
        }

        /** How it is rectified; null until that is decided. */
        String way() {
            return way;
        }

        boolean isRectified() {
            return this == CONVERTED_TO_PUBLIC || this == CONVERTED_TO_INCLUSIVE;
        }
    }

    static List<ResidentialKindergarten> list(Territory territory) {
        List<ResidentialKindergarten> all = new ArrayList<>();
        for (Region county : territory.counties()) {
            int first = all.size();
            for (State state : State.values()) {
                for (boolean before : new boolean[]{true, false}) {
                    int count = count(territory, county, state, before);
                    for (int i = 0; i < count; i++) {
                        all.add(draw(territory, county, all.size() - first + 1, state, before));
                    }
                }
            }
        }
        return all;
    }

    private static int count(Territory territory, Region county, State state, boolean before) {
        if (before && !state.isRectified()) {
            return 0;
        }
        if (!territory.isFree()) {
            String cohort = before ? "rectified-before-year" : "outstanding-at-start-of-year";
            return territory.totals().find("infrastructure.residential-kindergartens",
                    "cohort=" + cohort + ";status=" + Codes.of(state), String.valueOf(territory.year()), county.code())
                    .map(count -> count.intValueExact()).orElse(0);
        }
        int kindergartens = (int) territory.schools().stream()
                .filter(school -> school.region().equals(county) && school.stage() == Stage.KINDERGARTEN
                        && school.location() != Location.RURAL)
                .count();
        return (int) territory.draw(county, "residential " + state + before).near(kindergartens / (before ? 18 : 60),
                50);
    }

    private static ResidentialKindergarten draw(Territory territory, Region county, int number, State state,
            boolean before) {
        Draw draw = territory.draw(county, "residential " + number);
        return new ResidentialKindergarten(county, number, state, before,
                LocalDate.of(territory.year() - 1, draw.between(3, 6), draw.between(1, 28)));
    }

    String code() {
        return region.code().text() + "-PT-" + Digits.of(number, 3);
    }

    String name() {
        return region.name() + "模拟小区配套幼儿园" + Digits.of(number, 2) + "（合成数据）";
    }
}
