package luzhi.sampler.finance;

import java.math.BigDecimal;
import java.util.List;

import luzhi.core.region.Region;
import luzhi.sampler.Draw;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.Stage;

/** Aid paid out to students in this year and the one before (学生资助台账). */
public final class StudentAidSampler extends NamedRegister {

    /** A programme, how many of a hundred students it reaches in a year and what it pays each time. */
    private record Programme(String code, Stage stage, int percent, int yuan) {}

    private static final List<Programme> PROGRAMMES = List.of(
            new Programme("preschool-aid", Stage.KINDERGARTEN, 24, 500),
            new Programme("compulsory-living-subsidy", Stage.PRIMARY, 20, 500),
            new Programme("compulsory-living-subsidy", Stage.JUNIOR_SECONDARY, 30, 625),
            new Programme("senior-secondary-grant", Stage.GENERAL_SENIOR_SECONDARY, 45, 1000),
            new Programme("senior-secondary-fee-exemption", Stage.GENERAL_SENIOR_SECONDARY, 28, 400),
            new Programme("vocational-grant", Stage.VOCATIONAL_SECONDARY, 55, 1000),
            new Programme("vocational-fee-exemption", Stage.VOCATIONAL_SECONDARY, 150, 1000));

    public StudentAidSampler() {
        super(Service.FINANCE, "student-aids", "region", "period", "programme", "stage", "amount", "personTimes");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        for (int year = territory.year() - 1; year <= territory.year(); year++) {
            write(territory, year, rows);
        }
    }

    private static void write(Territory territory, int year, Rows rows) {
        List<Region> authorities = territory.authorities();
        long[] drawnTimes = new long[authorities.size() * PROGRAMMES.size()];
        for (int i = 0; i < drawnTimes.length; i++) {
            Programme programme = PROGRAMMES.get(i % PROGRAMMES.size());
            Region authority = authorities.get(i / PROGRAMMES.size());
            Draw draw = territory.draw(authority, programme.code() + programme.stage() + year);
            drawnTimes[i] = draw.near((long) territory.students(authority, programme.stage(), year)
                    * programme.percent() / 100, 15);
        }
        long[] times = territory.totals().fit("finance.student-aid-person-times", "", year, drawnTimes);
        long[] drawnYuan = new long[times.length];
        for (int i = 0; i < times.length; i++) {
            drawnYuan[i] = times[i] * PROGRAMMES.get(i % PROGRAMMES.size()).yuan();
        }
        long[] yuan = territory.totals().fit("finance.student-aid-disbursed", "", year, drawnYuan);
        for (int i = 0; i < times.length; i++) {
            if (times[i] > 0) {
                Programme programme = PROGRAMMES.get(i % PROGRAMMES.size());
                rows.add(authorities.get(i / PROGRAMMES.size()).code(), year, programme.code(), programme.stage(),
                        BigDecimal.valueOf(yuan[i]), times[i]);
            }
        }
    }
}
