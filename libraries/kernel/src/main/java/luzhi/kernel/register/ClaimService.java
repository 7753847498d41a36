package luzhi.kernel.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.Faults;
import luzhi.core.problem.Refusal;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.access.Caller;
import luzhi.kernel.revision.Recordings;

/** Says why a single row cannot be written whose key another row has, and keeps it as a claim if that is another region's. */
@ApplicationScoped
class ClaimService {

    private final Jdbi database;
    private final CodeClaims claims;
    private final Recordings recordings;
    private final RegisterCatalog registers;
    private final Caller caller;
    private final ObjectMapper json;

    ClaimService(Jdbi database, CodeClaims claims, Recordings recordings, RegisterCatalog registers, Caller caller,
            ObjectMapper json) {
        this.database = database;
        this.claims = claims;
        this.recordings = recordings;
        this.registers = registers;
        this.caller = caller;
        this.json = json;
    }

    /**
     * Keeps the claim, if it is one.
     *
     * @return what the caller is told; nothing if the key is free by now
     * @throws Conflict if more claims of the region would be open than may be
     */
    @Transactional
    Optional<Refusal> claim(KeyTaken taken) {
        return database.withHandle(handle -> {
            RegisterDefinition register = taken.register();
            Map<String, Object> bindings = Map.of("content", content(taken));
            String said = "select * from jsonb_populate_record(null::" + register.table()
                    + ", cast(:content as jsonb)) said";
            Faults faults = new Faults();
            new References(register, registers)
                    .listBroken(handle, "select said.*, 0 as place from (" + said + ") said", bindings,
                            caller.region().span())
                    .forEach(broken -> broken.addTo(faults));
            if (faults.count() > 0) {
                return Optional.of(refusal(faults));
            }
            return find(handle, register, said, bindings).map(holder -> holder.equals(taken.region().text())
                    ? new Conflict("row-exists", register.keyOf(taken.cells()))
                    : keep(handle, taken, said, bindings));
        });
    }

    private static Refusal refusal(Faults faults) {
        try {
            faults.throwIfAny();
            throw new IllegalStateException("There is no fault");
        } catch (RuleBroken broken) {
            return broken;
        }
    }

    private static Optional<String> find(Handle handle, RegisterDefinition register, String said,
            Map<String, Object> bindings) {
        return handle.createQuery("select present.region from (%s) said join %s present on %s".formatted(said,
                register.table(), register.sameKey("said", "present")))
                .bindMap(bindings).mapTo(String.class).findOne();
    }

    private Refusal keep(Handle handle, KeyTaken taken, String said, Map<String, Object> bindings) {
        RegisterDefinition register = taken.register();
        long recording = recordings.add(handle, Recordings.Kind.REGISTER, register.name(), Recordings.Act.CLAIMED,
                caller.name());
        CodeClaims.Kept kept = claims.keep(handle, register,
                """
                        select said.*, 1 as row, present.region as holder from (%s) said join %s present on %s"""
                        .formatted(said,
                                register.table(), register.sameKey("said", "present")),
                bindings, span(taken), recording);
        return new Conflict("code-taken", kept.first().get(0).code());
    }

    private static RegionSpan span(KeyTaken taken) {
        return new RegionSpan(taken.region().text(), taken.region().text());
    }

    /** As the database reads rows, by the names that it has for columns. */
    private String content(KeyTaken taken) {
        List<RegisterColumn> columns = taken.register().columns();
        Map<String, Object> content = new HashMap<>();
        columns.forEach(column -> {
            Object cell = taken.cells().get(column.position());
            content.put(column.sqlName(), cell == null ? null : cell.toString());
        });
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
