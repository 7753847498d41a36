package luzhi.sampler.infrastructure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import luzhi.sampler.Draw;
import luzhi.sampler.Territory;
import luzhi.sampler.school.Section;

/**
 * Buildings and equipment of a section. Small schools have more of everything for each student.
 *
 * @param floorArea in square metres, as the other areas
 * @param equipmentValue in yuan
 */
record Premises(int classes, BigDecimal floorArea, BigDecimal teachingArea, BigDecimal sportsArea,
        BigDecimal equipmentValue, int computers, int books, int classrooms) {

    static List<Premises> list(Territory territory, List<Section> sections) {
        long[] classrooms = classrooms(territory, sections);
        List<Premises> premises = new ArrayList<>(sections.size());
        for (int i = 0; i < sections.size(); i++) {
            premises.add(draw(territory, sections.get(i), (int) classrooms[i]));
        }
        return premises;
    }

    /** At least one for each class; those of schools in the campaign for school networks add up to the figure. */
    private static long[] classrooms(Territory territory, List<Section> sections) {
        long[] drawn = new long[sections.size()];
        for (int i = 0; i < drawn.length; i++) {
            int classes = sections.get(i).classes().size();
            drawn[i] = classes + classes / 8 + 1;
        }
        int[] networked = Network.places(sections);
        long[] least = new long[networked.length];
        long[] wanted = new long[networked.length];
        for (int i = 0; i < networked.length; i++) {
            least[i] = sections.get(networked[i]).classes().size();
            wanted[i] = drawn[networked[i]];
        }
        if (networked.length > 0) {
            long[] fitted = territory.totals().fit("infrastructure.classrooms", "", sections.get(0).year(), wanted,
                    least);
            for (int i = 0; i < networked.length; i++) {
                drawn[networked[i]] = fitted[i];
            }
        }
        return drawn;
    }

    private static Premises draw(Territory territory, Section section, int classrooms) {
        Draw draw = territory.draw(section.school().region(),
                "premises " + section.school().number() + section.stage());
        // what stands idle in a small school counts as if it had a few more students
        long heads = section.students() + 12L + section.classes().size();
        Endowment each = Endowment.of(section.stage());
        long teaching = draw.near(heads * each.teachingHundredths(), 40);
        long floor = teaching * draw.between(150, 210) / 100;
        return new Premises(section.classes().size(), decimal(floor / 10), decimal(teaching / 10),
                decimal(draw.near(heads * each.sportsHundredths(), 60) / 10),
                BigDecimal.valueOf(draw.near(heads * each.equipmentYuan(), 55)),
                (int) draw.near(heads * each.computersPerHundred(), 50) / 100,
                (int) draw.near(heads * each.books(), 45),
                classrooms);
    }

    private static BigDecimal decimal(long tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }
}
