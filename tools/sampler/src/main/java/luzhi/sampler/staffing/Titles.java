package luzhi.sampler.staffing;

import luzhi.sampler.Apportionment;
import luzhi.sampler.Draw;
import luzhi.sampler.school.Ownership;

/** Teachers by professional title. */
record Titles(int senior, int intermediate, int junior, int untitled) {

    static Titles draw(Ownership ownership, int teachers, Draw draw) {
        long[] permille = ownership == Ownership.PUBLIC
                ? new long[]{150, 360, 370, 120}
                : new long[]{15, 90, 260, 635};
        for (int i = 0; i < permille.length; i++) {
            permille[i] = draw.near(permille[i], 20);
        }
        long[] parts = Apportionment.of(teachers, permille);
        return new Titles((int) parts[0], (int) parts[1], (int) parts[2], (int) parts[3]);
    }
}
