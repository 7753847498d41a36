package luzhi.kernel.register;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import luzhi.core.period.Period;
import luzhi.core.problem.Fault;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;
import luzhi.kernel.completeness.CompletenessRepository;
import luzhi.kernel.revision.Recordings;

/** Declares registers complete, and takes that back. */
@ApplicationScoped
class CompletenessService {

    private final Jdbi database;
    private final RegisterCatalog registers;
    private final Recordings recordings;
    private final CompletenessRepository service;
    private final Caller caller;

    CompletenessService(Jdbi database, RegisterCatalog registers, Recordings recordings, CompletenessRepository service,
            Caller caller) {
        this.database = database;
        this.registers = registers;
        this.recordings = recordings;
        this.service = service;
        this.caller = caller;
    }

    /** Something declared complete; {@code period} is null for all of time. */
    @Schema(name = "DeclaredComplete", description = "A region and time for which a register was declared complete")
    public record Declared(@Schema(implementation = String.class, example = "620700") RegionCode region,
            @Schema(implementation = String.class, example = "2020") @Nullable Period period,
            @Schema(implementation = String.class, format = "date-time") OffsetDateTime recordedAt,
            String recordedBy) {}

    /** @throws NotFound if the service has no such register */
    RegisterDefinition get(String register) {
        return registers.find(register).orElseThrow(() -> new NotFound("no-such-register", register));
    }

    List<Declared> list(String register, RegionCode region) {
        RegisterDefinition definition = get(register);
        return database.withHandle(handle -> handle.createQuery("""
                select completeness.region, completeness.period, recorded_at, recorded_by
                from completeness join recording on recording.id = completeness.recording
                where completeness.register = :register and completeness.region between :first and :last
                order by completeness.region, completeness.period limit 10000""")
                .bind("register", definition.name()).bind("first", region.span().first())
                .bind("last", region.span().last())
                .map((row, context) -> new Declared(new RegionCode(row.getString("region")),
                        row.getString("period").isEmpty() ? null : Period.parse(row.getString("period")),
                        row.getObject("recorded_at", OffsetDateTime.class), row.getString("recorded_by")))
                .list());
    }

    /** Declaring what was declared before changes nothing. */
    @Transactional
    void declare(String register, RegionCode region, Period period) {
        RegisterDefinition definition = get(register);
        requireTime(definition, period);
        database.useHandle(handle -> {
            if (!service.isDeclared(handle, register, region, period)) {
                service.declare(handle, register, region, period,
                        record(handle, definition, Recordings.Act.DECLARED, region, period));
            }
        });
    }

    /** @throws NotFound if it was not declared */
    @Transactional
    void withdraw(String register, RegionCode region, Period period) {
        RegisterDefinition definition = get(register);
        requireTime(definition, period);
        database.useHandle(handle -> {
            record(handle, definition, Recordings.Act.WITHDRAWN, region, period);
            if (!service.withdraw(handle, register, region, period)) {
                throw new NotFound("not-declared-complete", definition.title(), region, period == null ? "" : period);
            }
        });
    }

    private long record(Handle handle, RegisterDefinition register, Recordings.Act act, RegionCode region,
            Period period) {
        long recording = recordings.add(handle, Recordings.Kind.REGISTER, register.name(), act, caller.name());
        recordings.describe(handle, recording,
                Map.of("region", region.text(), "period", period == null ? "" : period.toString()));
        return recording;
    }

    private static void requireTime(RegisterDefinition register, Period period) {
        if (period == null && register.time() != null) {
            throw new RuleBroken(Fault.at("period", "scope-required", "period"));
        }
    }
}
