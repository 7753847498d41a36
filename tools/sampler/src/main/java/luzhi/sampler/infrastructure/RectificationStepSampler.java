package luzhi.sampler.infrastructure;

import java.time.LocalDate;

import luzhi.core.language.Codes;
import luzhi.sampler.Draw;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.infrastructure.ResidentialKindergarten.State;

/** Steps by which kindergartens of housing estates are rectified (小区配套幼儿园治理进展台账). */
public final class RectificationStepSampler extends NamedRegister {

    public RectificationStepSampler() {
        super(Service.INFRASTRUCTURE, "rectification-steps", "region", "kindergarten", "step", "due", "done");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        LocalDate endOfYear = LocalDate.of(territory.year(), 12, 31);
        for (ResidentialKindergarten each : ResidentialKindergarten.list(territory)) {
            Draw draw = territory.draw(each.region(), "steps " + each.number());
            int year = territory.year() - (each.rectifiedBefore() ? 1 : 0);
            LocalDate due = LocalDate.of(year, 12, 31);
            LocalDate negotiated = each.listed().plusDays(draw.between(10, 60));
            add(each, State.UNDER_NEGOTIATION, null, negotiated, rows);
            if (each.state() != State.UNDER_NEGOTIATION) {
                add(each, each.state(), due, LocalDate.of(year, 9, draw.between(1, 28)), rows);
            }
            if (each.state() == State.BUYBACK_APPROVED) {
                add(each, State.CONVERTED_TO_PUBLIC, endOfYear, null, rows);
            }
        }
    }

    private static void add(ResidentialKindergarten kindergarten, State step, LocalDate due, LocalDate done,
            Rows rows) {
        rows.add(kindergarten.region().code(), kindergarten.code(), Codes.of(step), due, done);
    }
}
