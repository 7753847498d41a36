package luzhi.kernel.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;

import luzhi.core.region.RegionCode;
import luzhi.kernel.database.Snapshot;

/** Reads changes by their numbers. */
@ApplicationScoped
class ChangeRepository {

    /** Of acts that concern thousands of regions, a page has fewer. */
    private static final int MOST_PARTS = 10_000;
    private static final int ROWS_A_FETCH = 1000;

    private static final String EXAMINED = """
            select number, recording from change where number > :after order by number limit %d"""
            .formatted(ChangeNumbering.AT_ONCE);

    private static final String PAGE = """
            with examined as (%s),
            shown as (
                select number, recording from examined where exists (
                    select from change_part part where part.recording = examined.recording and %s)
                order by number limit :most
            )
            select shown.number, recording.id, recording.kind, recording.subject, recording.act, recording.recorded_at,
                recording.recorded_by, recording.source ->> 'document' as document,
                part.resource, part.region, part.written, part.removed
            from shown join recording on recording.id = shown.recording
            join change_part part on part.recording = shown.recording and %2$s
            order by shown.number, part.resource, part.region""".formatted(EXAMINED, """
            (part.region between :first and :last or part.for_all_below and part.region = any (:above))""");

    private final Jdbi database;
    private final Snapshot snapshot;

    ChangeRepository(Jdbi database, Snapshot snapshot) {
        this.database = database;
        this.snapshot = snapshot;
    }

    /** One line of the answer: an act, and what it did in one region that was asked for. */
    private record Line(long number, String kind, Change.Done done, Change.Part part) {

        static Line read(ResultSet row) throws SQLException {
            return new Line(row.getLong("number"), row.getString("kind"),
                    new Change.Done(row.getLong("id"), row.getString("act"), row.getString("subject"),
                            row.getObject("recorded_at", OffsetDateTime.class), row.getString("recorded_by"),
                            row.getString("document")),
                    new Change.Part(row.getString("resource"), new RegionCode(row.getString("region")),
                            row.getLong("written"), row.getLong("removed")));
        }

        Change begin() {
            return new Change(number, kind, done, new ArrayList<>(List.of(part)));
        }
    }

    /** The highest number that there is; 0 if there is none. */
    long lastNumber() {
        return database.withHandle(handle -> handle.createQuery("select coalesce(max(number), 0) from change")
                .mapTo(Long.class).one());
    }

    /**
     * The changes behind a number. It looks at so many acts at most: a page may be shorter than wanted, or empty, although there are
     * further changes.
     */
    ChangePage read(ChangesWanted wanted) {
        return snapshot.read(false, handle -> {
            try (ResultIterator<Line> lines = open(handle, wanted)) {
                return collect(lines, wanted, lastExamined(handle, wanted));
            }
        });
    }

    private static long lastExamined(Handle handle, ChangesWanted wanted) {
        return handle.createQuery("select coalesce(max(number), :after) from (" + EXAMINED + ") examined")
                .bind("after", wanted.after()).mapTo(Long.class).one();
    }

    private static ResultIterator<Line> open(Handle handle, ChangesWanted wanted) {
        return handle.createQuery(PAGE).bind("after", wanted.after()).bind("most", wanted.limit() + 1)
                .bind("first", wanted.within().span().first()).bind("last", wanted.within().span().last())
                .bind("above", wanted.within().listAncestors().stream().map(RegionCode::text).toArray(String[]::new))
                .setFetchSize(ROWS_A_FETCH).map((row, context) -> Line.read(row)).iterator();
    }

    private static ChangePage collect(ResultIterator<Line> lines, ChangesWanted wanted, long lastExamined) {
        List<Change> shown = new ArrayList<>();
        long last = wanted.after();
        int parts = 0;
        while (lines.hasNext()) {
            Line line = lines.next();
            if (line.number() == last) {
                shown.get(shown.size() - 1).parts().add(line.part());
            } else if (shown.size() == wanted.limit() || parts >= MOST_PARTS) {
                return new ChangePage(shown, last);
            } else {
                shown.add(line.begin());
            }
            parts++;
            last = line.number();
        }
        return new ChangePage(shown, lastExamined);
    }
}
