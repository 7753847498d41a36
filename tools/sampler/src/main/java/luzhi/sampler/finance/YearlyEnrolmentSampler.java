package luzhi.sampler.finance;

import luzhi.core.region.Region;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.Stage;

/** Students at both ends of each of the two years before (年初年末在校学生台账): those of the autumns that the school censuses count. */
public final class YearlyEnrolmentSampler extends NamedRegister {

    public YearlyEnrolmentSampler() {
        super(Service.FINANCE, "yearly-enrolments", "region", "year", "stage", "startOfYear", "endOfYear");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        for (int year = territory.year() - 2; year < territory.year(); year++) {
            for (Region authority : territory.authorities()) {
                for (Stage stage : Stage.values()) {
                    int start = territory.students(authority, stage, year - 1);
                    int end = territory.students(authority, stage, year);
                    if (start + end > 0) {
                        rows.add(authority.code(), year, stage, start, end);
                    }
                }
            }
        }
    }
}
