package luzhi.report.assessment.declaration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import luzhi.core.region.RegionCode;
import luzhi.kernel.figure.ProvenanceColumn;
import luzhi.kernel.revision.EntryKey;
import luzhi.kernel.revision.Recording;
import luzhi.kernel.revision.RevisionTable;

/** The declarations in the database. */
@ApplicationScoped
class DeclarationRepository {

    private final RevisionTable<Declaration> table;

    DeclarationRepository(Jdbi database) {
        this.table = new RevisionTable<>(database, "declaration", "criterion",
                List.of("declared", "statement", "deadline", "source"), (row, context) -> declaration(row));
    }

    Optional<Declaration> find(int cycle, RegionCode region, String criterion) {
        return table.find(EntryKey.of(cycle, region, criterion));
    }

    /**
     * The declarations of a region and of all below it, by region and criterion.
     *
     * @param after those behind this region and criterion; empty texts for all
     */
    List<Declaration> listWithin(int cycle, RegionCode region, List<String> after, int limit) {
        return table.listWithin(region, new EntryKey(cycle, after.get(0), after.get(1)), limit);
    }

    List<Declaration> listRevisions(int cycle, RegionCode region, String criterion, int after, int limit) {
        return table.listRevisions(EntryKey.of(cycle, region, criterion), after, limit);
    }

    /**
     * Stores a new revision.
     *
     * @param replaced the revision it follows, 0 for none
     * @return nothing if somebody else stored one in between
     */
    Optional<Declaration> store(int cycle, RegionCode region, String criterion, DeclarationDraft draft,
            Recording recording, int replaced) {
        Map<String, Object> values = new HashMap<>();
        values.put("declared", draft.declared());
        values.put("statement", draft.statement());
        values.put("deadline", draft.deadline());
        values.put("source", RevisionTable.json(ProvenanceColumn.write(draft.source())));
        return table.store(EntryKey.of(cycle, region, criterion), values, recording, replaced);
    }

    private static Declaration declaration(ResultSet row) throws SQLException {
        return new Declaration(row.getInt("cycle"), new RegionCode(row.getString("region")),
                row.getString("criterion"), row.getBoolean("declared"), row.getString("statement"),
                row.getObject("deadline", LocalDate.class), ProvenanceColumn.read(row.getString("source")),
                row.getInt("revision"),
                row.getObject("recorded_at", OffsetDateTime.class), row.getString("recorded_by"));
    }
}
