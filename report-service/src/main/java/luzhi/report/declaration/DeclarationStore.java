package luzhi.report.declaration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import luzhi.kernel.figure.SourceColumn;
import luzhi.kernel.region.RegionCode;

/** The declarations in the database. */
@ApplicationScoped
class DeclarationStore {

    private final Jdbi database;

    DeclarationStore(Jdbi database) {
        this.database = database;
    }

    Optional<Declaration> find(int cycle, RegionCode region, String criterion) {
        return database.withHandle(handle -> handle.createQuery("""
                select * from declaration where cycle = :cycle and region = :region and criterion = :criterion""")
                .bind("cycle", cycle).bind("region", region.text()).bind("criterion", criterion)
                .map((row, context) -> declaration(row)).findOne());
    }

    /**
     * The declarations of a region and of all below it, by region and criterion.
     *
     * @param after those behind this region and criterion; empty texts for all
     */
    List<Declaration> listWithin(int cycle, RegionCode region, List<String> after, int limit) {
        return database.withHandle(handle -> handle.createQuery("""
                select * from declaration
                where cycle = :cycle and region like :subtree and (region, criterion) > (:region, :criterion)
                order by region, criterion limit :limit""")
                .bind("cycle", cycle).bind("subtree", region.prefix() + "%")
                .bind("region", after.get(0)).bind("criterion", after.get(1)).bind("limit", limit)
                .map((row, context) -> declaration(row)).list());
    }

    /**
     * Stores a new revision.
     *
     * @param replaced the revision it follows, 0 for none
     * @return nothing if somebody else stored one in between
     */
    Optional<Declaration> store(Declaration declaration, int replaced) {
        return database.withHandle(handle -> handle.createQuery("""
                with stored as (
                    insert into declaration as present
                    values (:cycle, :region, :criterion, :declared, :statement, :deadline, :source::jsonb, 1, :at, :by)
                    on conflict (cycle, region, criterion) do update
                    set declared = excluded.declared, statement = excluded.statement, deadline = excluded.deadline,
                        source = excluded.source, revision = present.revision + 1,
                        recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
                    where present.revision = :replaced
                    returning new.*
                ), kept as (
                    insert into declaration_revision select * from stored
                )
                select * from stored where revision = :replaced + 1""")
                .bind("cycle", declaration.cycle()).bind("region", declaration.region().text())
                .bind("criterion", declaration.criterion()).bind("declared", declaration.declared())
                .bind("statement", declaration.statement()).bind("deadline", declaration.deadline())
                .bind("source", SourceColumn.write(declaration.source())).bind("at", declaration.recordedAt())
                .bind("by", declaration.recordedBy()).bind("replaced", replaced)
                .map((row, context) -> declaration(row)).findOne());
    }

    private static Declaration declaration(ResultSet row) throws SQLException {
        return new Declaration(row.getInt("cycle"), new RegionCode(row.getString("region")),
                row.getString("criterion"), row.getBoolean("declared"), row.getString("statement"),
                row.getObject("deadline", LocalDate.class), SourceColumn.read(row.getString("source")),
                row.getInt("revision"),
                row.getObject("recorded_at", OffsetDateTime.class), row.getString("recorded_by"));
    }
}
