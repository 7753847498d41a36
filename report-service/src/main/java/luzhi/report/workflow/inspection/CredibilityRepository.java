package luzhi.report.workflow.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import luzhi.core.region.RegionCode;

/** Every credibility there ever was, in the database. */
@ApplicationScoped
class CredibilityRepository {

    private final Jdbi database;

    CredibilityRepository(Jdbi database) {
        this.database = database;
    }

    /** Keeps inspections and credibility of a region as they are until the transaction at hand ends. */
    void lock(int cycle, RegionCode region) {
        database.useHandle(handle -> handle.createQuery(
                "select 1 from pg_advisory_xact_lock(hashtext('credibility ' || :cycle::text), :region::integer)")
                .bind("cycle", cycle).bind("region", region.text()).mapTo(Integer.class).one());
    }

    /** The present one. */
    Optional<Credibility> find(int cycle, RegionCode region) {
        return database.withHandle(handle -> handle.createQuery("""
                select * from credibility_revision where cycle = :cycle and region = :region
                order by revision desc limit 1""")
                .bind("cycle", cycle).bind("region", region.text()).map((row, context) -> credibility(row)).findOne());
    }

    /** The present ones of the regions that the query is for, by region and year. */
    List<Credibility> list(CredibilityQuery query) {
        return database.withHandle(handle -> handle.createQuery("""
                select distinct on (region, cycle) * from credibility_revision
                where (region = :region or region like :subtree and region <> :within)
                    and (region, cycle) > (:afterRegion, :afterCycle)
                order by region, cycle, revision desc limit :limit""")
                .bind("region", query.region()).bind("within", query.within()).bind("subtree", query.subtree())
                .bind("afterRegion", query.afterRegion()).bind("afterCycle", query.afterCycle())
                .bind("limit", query.limit()).map((row, context) -> credibility(row)).list());
    }

    void store(Credibility credibility) {
        database.useHandle(handle -> handle
                .createUpdate(
                        """
                                insert into credibility_revision values (:cycle, :region, :agreed, :overstated, :understated, :inspected,
                                    :value, :formula, :seal, :revision, :recorded_at, :recorded_by)""")
                .bind("cycle", credibility.cycle()).bind("region", credibility.region().text())
                .bind("agreed", credibility.agreed()).bind("overstated", credibility.overstated())
                .bind("understated", credibility.understated()).bind("inspected", credibility.inspected())
                .bind("value", credibility.value()).bind("formula", credibility.formula())
                .bind("seal", credibility.seal()).bind("revision", credibility.revision())
                .bind("recorded_at", credibility.recordedAt()).bind("recorded_by", credibility.recordedBy())
                .execute());
    }

    private static Credibility credibility(ResultSet row) throws SQLException {
        return new Credibility(row.getInt("cycle"), new RegionCode(row.getString("region")), row.getInt("agreed"),
                row.getInt("overstated"), row.getInt("understated"), row.getInt("inspected"),
                row.getBigDecimal("value"), row.getString("formula"), row.getInt("seal"), row.getInt("revision"),
                row.getObject("recorded_at", OffsetDateTime.class), row.getString("recorded_by"));
    }
}
