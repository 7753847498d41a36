package luzhi.report.workflow.narrative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.EntryKey;
import luzhi.kernel.revision.Recording;
import luzhi.kernel.revision.RevisionTable;

/** The narratives in the database; the key of an entry is the number of its task. */
@ApplicationScoped
class NarrativeRepository {

    private final RevisionTable<Narrative> table;

    NarrativeRepository(Jdbi database) {
        this.table = new RevisionTable<>(database, "narrative", "task",
                List.of("achievements", "practice", "next_steps"), (row, context) -> narrative(row));
    }

    Optional<Narrative> find(EntryKey entry) {
        return table.find(entry);
    }

    /** The narratives of a region itself, by task. */
    List<Narrative> list(int cycle, RegionCode region) {
        return table.list(cycle, region);
    }

    /** The narratives of a region and of all below it, by region and task, behind that one. */
    List<Narrative> listWithin(RegionCode region, EntryKey after, int limit) {
        return table.listWithin(region, after, limit);
    }

    List<Narrative> listRevisions(EntryKey entry, int after, int limit) {
        return table.listRevisions(entry, after, limit);
    }

    /** @return nothing if somebody else stored a revision in between */
    Optional<Narrative> store(EntryKey entry, NarrativeTexts texts, Recording recording, int replaced) {
        Map<String, Object> values = new HashMap<>();
        values.put("achievements", texts.achievements());
        values.put("practice", texts.practice());
        values.put("next_steps", texts.nextSteps());
        return table.store(entry, values, recording, replaced);
    }

    private static Narrative narrative(ResultSet row) throws SQLException {
        return new Narrative(row.getInt("cycle"), new RegionCode(row.getString("region")), row.getInt("task"),
                new NarrativeTexts(row.getString("achievements"), row.getString("practice"),
                        row.getString("next_steps")),
                null, row.getInt("revision"), row.getObject("recorded_at", OffsetDateTime.class),
                row.getString("recorded_by"));
    }
}
