package luzhi.report.workflow.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import luzhi.core.language.Codes;
import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.EntryKey;
import luzhi.kernel.revision.Recording;
import luzhi.kernel.revision.RevisionTable;
import luzhi.report.assessment.evaluation.Verdict;

/** The inspections in the database. */
@ApplicationScoped
class InspectionRepository {

    private final Jdbi database;
    private final RevisionTable<Inspection> table;

    InspectionRepository(Jdbi database) {
        this.database = database;
        this.table = new RevisionTable<>(database, "inspection", "criterion",
                List.of("verdict", "opinion", "evidence"), (row, context) -> inspection(row));
    }

    Optional<Inspection> find(EntryKey criterion) {
        return table.find(criterion);
    }

    List<Inspection> listRevisions(EntryKey criterion, int after, int limit) {
        return table.listRevisions(criterion, after, limit);
    }

    /** What was found on each criterion of a region itself, by criterion. */
    Map<String, Inspection> listOf(int cycle, RegionCode region) {
        return database.withHandle(handle -> handle.createQuery(
                "select * from inspection where cycle = :cycle and region = :region")
                .bind("cycle", cycle).bind("region", region.text()).map((row, context) -> inspection(row))
                .collectToMap(Inspection::criterion, inspection -> inspection));
    }

    /** @return nothing if somebody else stored one in between */
    Optional<Inspection> store(EntryKey criterion, InspectionDraft draft, Recording recording, int replaced) {
        Map<String, Object> content = new HashMap<>();
        content.put("verdict", draft.verdict().code());
        content.put("opinion", draft.opinion());
        content.put("evidence", draft.evidence());
        return table.store(criterion, content, recording, replaced);
    }

    private static Inspection inspection(ResultSet row) throws SQLException {
        return new Inspection(row.getInt("cycle"), new RegionCode(row.getString("region")),
                row.getString("criterion"), Codes.get(Verdict.class, row.getString("verdict")),
                row.getString("opinion"), row.getString("evidence"), row.getInt("revision"),
                row.getObject("recorded_at", OffsetDateTime.class), row.getString("recorded_by"));
    }
}
