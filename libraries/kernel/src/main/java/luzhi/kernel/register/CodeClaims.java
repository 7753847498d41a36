package luzhi.kernel.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionSpan;

/**
 * Claims on codes that are unique in the country and held by another region: kept beside the register, one of each region on
 * each code, until the region above both settles whose it is.
 */
@ApplicationScoped
public class CodeClaims {

    private static final String KEEP = """
            with taken as (%1$s), kept as (
                insert into contested_codes as claim (register, code, region, content, holder, recording)
                select :register, %2$s, region,
                    to_jsonb(taken) - array['id', 'revision', 'recording', 'row', 'holder'], holder, :recording
                from taken
                on conflict (register, code, region) do update
                set (content, holder, recording, settlement, settled_for, reason, revision) = row (excluded.content,
                    excluded.holder, excluded.recording, null, null, null, claim.revision + 1)
                where case when claim.settlement is null then claim.content <> excluded.content
                    else claim.settled_for <> excluded.holder end
                returning 1)
            select row, %2$s as code, count(*) over () as of_all, (select count(*) from kept) as written
            from taken order by row limit %3$d""";

    private final RegisterConfiguration configuration;

    CodeClaims(RegisterConfiguration configuration) {
        this.configuration = configuration;
    }

    /**
     * A row whose code is taken.
     *
     * @param row its number in the file
     * @param code what its key says
     */
    public record Taken(long row, String code) {

        /** What people are told of it: not who holds the code. */
        public Fault fault(String column) {
            return Fault.inFile(row, column, "code-taken", code);
        }
    }

    /**
     * What became of rows whose codes are taken.
     *
     * @param first the first of them by row
     * @param count how many they are
     * @param written how many claims are new, or other than before
     */
    public record Kept(List<Taken> first, long count, long written) {

        /** Where no code is taken. */
        public static final Kept NONE = new Kept(List.of(), 0, 0);

        private Kept with(List<Kept> lines) {
            return new Kept(lines.stream().flatMap(each -> each.first().stream()).toList(), count, written);
        }
    }

    /**
     * Keeps rows as claims. One that was settled for whoever still holds the code stays settled.
     *
     * @param rows a query with the register's columns, {@code row} and {@code holder}, the region that holds the code
     * @param claimants where all of the rows are
     * @throws Conflict if more claims of one region would be open than may be
     */
    public Kept keep(Handle handle, RegisterDefinition register, String rows, Map<String, ?> bindings,
            RegionSpan claimants, long recording) {
        List<Kept> lines = handle.createQuery(KEEP.formatted(rows, register.keyText("taken"), Faults.LISTED))
                .bindMap(bindings).bind("register", register.name()).bind("recording", recording)
                .map((row, context) -> new Kept(List.of(new Taken(row.getLong("row"), row.getString("code"))),
                        row.getLong("of_all"), row.getLong("written")))
                .list();
        Kept kept = lines.isEmpty() ? Kept.NONE : lines.get(0).with(lines);
        if (kept.written() > 0) {
            requireRoom(handle, claimants);
        }
        return kept;
    }

    private void requireRoom(Handle handle, RegionSpan claimants) {
        findCrowded(handle, claimants).ifPresent(claimant -> {
            throw new Conflict("too-many-claims", claimant,
                    configuration.mostOpenClaims());
        });
    }

    private Optional<RegionCode> findCrowded(Handle handle, RegionSpan claimants) {
        return handle.createQuery("""
                select region from contested_codes
                where settlement is null and region between :first and :last
                group by region having count(*) > :most order by region limit 1""")
                .bind("first", claimants.first()).bind("last", claimants.last())
                .bind("most", configuration.mostOpenClaims()).mapTo(String.class).findOne().map(RegionCode::new);
    }

    /** Closes claims of regions that hold by now what they claimed. */
    public void closeHeld(Handle handle, RegisterDefinition register, RegionSpan claimants, long recording) {
        if (register.hasNationalCodes()) {
            close(handle, register, "region between :first and :last",
                    Map.of("first", claimants.first(), "last", claimants.last()), recording);
        }
    }

    /** Closes the claim of whoever holds this code by now. */
    void closeHeld(Handle handle, RegisterDefinition register, String code, long recording) {
        if (register.hasNationalCodes()) {
            close(handle, register, "claim.code = :code", Map.of("code", code), recording);
        }
    }

    private void close(Handle handle, RegisterDefinition register, String condition, Map<String, ?> bindings,
            long recording) {
        handle.createUpdate("""
                update contested_codes as claim
                set settlement = :recording, settled_for = region, revision = revision + 1
                where settlement is null and register = :register and %s and exists (
                    select from %s present, jsonb_populate_record(null::%2$s, claim.content) claimed
                    where %3$s and present.region = claim.region)""".formatted(condition, register.table(),
                register.sameKey("present", "claimed")))
                .bindMap(bindings).bind("recording", recording).bind("register", register.name()).execute();
    }
}
