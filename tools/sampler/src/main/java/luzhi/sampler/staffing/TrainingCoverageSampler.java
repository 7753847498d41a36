package luzhi.sampler.staffing;

import java.util.List;

import luzhi.core.region.Region;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;

/** Teachers due for training over two years, and how many were trained (教师参训情况台账). */
public final class TrainingCoverageSampler extends NamedRegister {

    public TrainingCoverageSampler() {
        super(Service.STAFFING, "training-coverages", "region", "period", "audience", "due", "trained");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        List<Region> authorities = territory.authorities();
        String period = (territory.year() - 1) + "/" + territory.year();
        for (Audience audience : Audience.list()) {
            long[] due = audience.count(territory);
            for (int i = 0; i < due.length; i++) {
                boolean all = !territory.isFree() || territory.draw(authorities.get(i), "trained").permille(700);
                if (due[i] > 0) {
                    rows.add(authorities.get(i).code(), period, audience, due[i], all ? due[i] : due[i] * 97 / 100);
                }
            }
        }
    }
}
