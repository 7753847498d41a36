package luzhi.sampler.finance;

import java.math.BigDecimal;
import java.util.List;

import luzhi.core.region.Region;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.Stage;

/** Money granted for stated purposes in this year and the one before (教育专项拨款台账). */
public final class AppropriationSampler extends NamedRegister {

    /** A programme and what it usually grants for each student of the stage. */
    private record Programme(String code, Stage stage, int yuanPerStudent) {}

    private static final List<Programme> PROGRAMMES = List.of(
            new Programme("childcare-fee-exemption", Stage.KINDERGARTEN, 1500),
            new Programme("kindergarten-public-funds", Stage.KINDERGARTEN, 480),
            new Programme("kindergarten-upgrade-award", Stage.KINDERGARTEN, 60),
            new Programme("inclusive-private-rent-subsidy", Stage.KINDERGARTEN, 130),
            new Programme("recruited-teacher-social-insurance-subsidy", Stage.KINDERGARTEN, 65),
            new Programme("school-conditions", Stage.PRIMARY, 620),
            new Programme("school-conditions", Stage.JUNIOR_SECONDARY, 700),
            new Programme("vocational-quality", Stage.VOCATIONAL_SECONDARY, 1800),
            new Programme("special-education-subsidy", Stage.SPECIAL_EDUCATION, 5200));

    public AppropriationSampler() {
        super(Service.FINANCE, "appropriations", "region", "period", "programme", "stage", "amount");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        List<Region> authorities = territory.authorities();
        for (int year = territory.year() - 1; year <= territory.year(); year++) {
            for (Programme programme : PROGRAMMES) {
                long[] yuan = yuan(territory, year, programme);
                for (int i = 0; i < yuan.length; i++) {
                    if (yuan[i] > 0) {
                        rows.add(authorities.get(i).code(), year, programme.code(), programme.stage(),
                                BigDecimal.valueOf(yuan[i]));
                    }
                }
            }
        }
    }

    private static long[] yuan(Territory territory, int year, Programme programme) {
        long[] drawn = territory.authorities().stream()
                .mapToLong(authority -> territory.draw(authority, programme.code() + year)
                        .near((long) territory.students(authority, programme.stage(), year)
                                * programme.yuanPerStudent(),
                                12)
                        * (100 - 5L * (territory.year() - year)) / 100)
                .toArray();
        return programme.stage() == Stage.KINDERGARTEN
                ? territory.totals().fit("finance.preschool-appropriations", "programme=" + programme.code(), year,
                        drawn)
                : drawn;
    }
}
