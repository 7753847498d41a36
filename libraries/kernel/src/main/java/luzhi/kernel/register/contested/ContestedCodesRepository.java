package luzhi.kernel.register.contested;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;

import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.database.StatementTime;
import luzhi.kernel.register.RegisterCatalog;
import luzhi.kernel.register.RegisterDefinition;

/** Reads claims on codes, each with the row that has the code now. */
@ApplicationScoped
class ContestedCodesRepository {

    private static final String NOBODY = """
            select null::bigint as id, null::text as region, null::jsonb as content, null::bigint as recording where false""";

    private static final int CLAIMS_A_FETCH = 200;

    private final Jdbi database;
    private final RegisterCatalog registers;
    private final StatementTime time;

    ContestedCodesRepository(Jdbi database, RegisterCatalog registers, StatementTime time) {
        this.time = time;
        this.database = database;
        this.registers = registers;
    }

    /** Walks the claims wanted by claimant and id, without holding them all, as long as the consumer takes more. */
    void forEach(ClaimQuery wanted, Predicate<ContestedCode> consumer) {
        database.useTransaction(handle -> {
            Supplier<Boolean> walk = () -> walk(handle, wanted, consumer);
            if (wanted.spans().stream().anyMatch(RegionSpan::isOfSeveralCities)) {
                time.forMany(handle, walk);
            } else {
                walk.get();
            }
        });
    }

    private boolean walk(Handle handle, ClaimQuery wanted, Predicate<ContestedCode> consumer) {
        // the page first: who holds each code is looked up for what it shows alone, whatever the plan was made for
        try (ResultIterator<ContestedCode> claims = handle.createQuery(select("""
                (select claim.* from contested_codes claim
                join unnest(:firsts, :lasts) as span(first, last) on claim.region between span.first and span.last
                where (claim.region, claim.id) > (:afterRegion, :afterId) and claim.settlement is %s null%s
                order by claim.region, claim.id limit :limit)""".formatted(wanted.settled() ? "not" : "",
                wanted.registers().isEmpty() ? "" : " and claim.register = any (:registers)"))
                + " order by claim.region, claim.id")
                .bind("firsts", wanted.spans().stream().map(RegionSpan::first).toArray(String[]::new))
                .bind("lasts", wanted.spans().stream().map(RegionSpan::last).toArray(String[]::new))
                .bind("registers", wanted.registers().stream().map(RegisterDefinition::name).toArray(String[]::new))
                .bind("afterRegion", wanted.page().behind().region()).bind("afterId", wanted.page().behind().id())
                .bind("limit", wanted.page().entriesToFind()).setFetchSize(CLAIMS_A_FETCH)
                .map((row, context) -> read(row)).iterator()) {
            boolean more = true;
            while (more && claims.hasNext()) {
                more = consumer.test(claims.next());
            }
            return more;
        }
    }

    /** A claim, which nobody else settles until the transaction ends. */
    Optional<ContestedCode> lock(Handle handle, long id) {
        return handle.createQuery(select("contested_codes") + " where claim.id = :id for update of claim")
                .bind("id", id)
                .map((row, context) -> read(row)).findOne();
    }

    private String select(String claims) {
        return """
                select claim.*, claimed.recorded_at as claimed_at, claimed.recorded_by as claimed_by,
                    settled.recorded_at as settled_at, settled.recorded_by as settled_by,
                    holding.id as held_id, holding.region as held_region, holding.content as held_content,
                    held.recorded_at as held_at, held.recorded_by as held_by
                from %s claim
                join recording claimed on claimed.id = claim.recording
                left join recording settled on settled.id = claim.settlement
                left join lateral (%s) holding on claim.settlement is null
                left join recording held on held.id = holding.recording""".formatted(claims, holdings());
    }

    /** The row that has a claimed code, in whichever register. */
    private String holdings() {
        String each = registers.listAll().stream().filter(RegisterDefinition::hasNationalCodes)
                .map(register -> """
                        select present.id, present.region, to_jsonb(present) as content, present.recording
                        from %s present, jsonb_populate_record(null::%1$s, claim.content) wanted
                        where claim.register = '%s' and %s""".formatted(register.table(), register.name(),
                        register.sameKey("present", "wanted")))
                .collect(Collectors.joining(" union all "));
        return each.isEmpty() ? NOBODY : each;
    }

    private ContestedCode read(ResultSet row) throws SQLException {
        RegionCode heldBy = region(row.getString("held_region"));
        ContestedCode.Side claim = new ContestedCode.Side(region(row.getString("region")), row.getString("content"),
                time(row, "claimed_at"), row.getString("claimed_by"));
        ContestedCode.Holding holding = heldBy == null
                ? null
                : new ContestedCode.Holding(row.getLong("held_id"), new ContestedCode.Side(heldBy,
                        row.getString("held_content"), time(row, "held_at"), row.getString("held_by")));
        RegionCode settledFor = region(row.getString("settled_for"));
        ContestedCode.Settlement settlement = settledFor == null
                ? null
                : new ContestedCode.Settlement(settledFor, row.getString("reason"), time(row, "settled_at"),
                        row.getString("settled_by"));
        return new ContestedCode(row.getLong("id"), registers.get(row.getString("register")), row.getString("code"),
                claim, holding, settlement == null ? heldBy : region(row.getString("holder")), settlement);
    }

    private static RegionCode region(String code) {
        return code == null ? null : new RegionCode(code);
    }

    private static OffsetDateTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class);
    }

    /** Takes a row out of its register; nothing if it is not there any more. */
    boolean remove(Handle handle, RegisterDefinition register, ContestedCode.Holding holding) {
        return handle.createUpdate("delete from %s where id = :id and region = :region".formatted(register.table()))
                .bind("id", holding.id()).bind("region", holding.side().region().text()).execute() == 1;
    }

    /** Takes out rows that refer to a row which is gone, and what refers to them in turn; answers how many they are. */
    long removeReferring(Handle handle, RegisterDefinition register, List<String> keys) {
        long removed = 0;
        for (RegisterDefinition other : registers.listAll()) {
            for (String column : other.listReferringTo(register)) {
                List<String> gone = handle.createQuery("""
                        with gone as (delete from %s as present where %s = any (:keys) returning *)
                        select %s from gone""".formatted(other.table(), column, other.keyText("gone")))
                        .bind("keys", keys.toArray(String[]::new)).mapTo(String.class).list();
                removed += gone.size() + (gone.isEmpty() ? 0 : removeReferring(handle, other, gone));
            }
        }
        return removed;
    }

    /** Brings the claimed row into its register. */
    void insert(Handle handle, ContestedCode claim, long recording) {
        RegisterDefinition register = claim.register();
        handle.createUpdate("""
                insert into %s (%s, recording) select %2$s, :recording
                from jsonb_populate_record(null::%1$s, cast(:content as jsonb)) claimed"""
                .formatted(register.table(), register.columnList("")))
                .bind("recording", recording).bind("content", claim.claim().content()).execute();
    }

    /** Closes a claim for one side, and says who held the code until then. */
    void settle(Handle handle, ContestedCode claim, RegionCode region, String reason, long recording) {
        handle.createUpdate("""
                update contested_codes set settlement = :recording, settled_for = :region, reason = :reason,
                    holder = coalesce(:holder, holder), revision = revision + 1 where id = :id""")
                .bindMap(settlement(region, reason, recording)).bind("id", claim.id())
                .bind("holder", claim.holder() == null ? null : claim.holder().text()).execute();
    }

    /** Keeps what the other side held as a claim that is settled, so that it is not claimed anew by the next file. */
    void keepLoss(Handle handle, ContestedCode claim, String reason, long recording) {
        handle.createUpdate(
                """
                        insert into contested_codes as claim (register, code, region, content, holder, recording, settlement,
                            settled_for, reason)
                        values (:register, :code, :loser, cast(:content as jsonb) - array['id', 'revision', 'recording'], :region,
                            :recording, :recording, :region, :reason)
                        on conflict (register, code, region) do update set (content, holder, settlement, settled_for, reason,
                            revision) = row (excluded.content, excluded.holder, excluded.settlement, excluded.settled_for,
                            excluded.reason, claim.revision + 1)""")
                .bindMap(settlement(claim.claim().region(), reason, recording))
                .bind("register", claim.register().name()).bind("code", claim.code())
                .bind("loser", claim.holding().side().region().text())
                .bind("content", claim.holding().side().content()).execute();
    }

    private static Map<String, Object> settlement(RegionCode region, String reason, long recording) {
        return Map.of("region", region.text(), "reason", reason, "recording", recording);
    }
}
