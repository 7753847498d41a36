package luzhi.kernel.register.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

import luzhi.core.problem.Conflict;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.register.CodeClaims;
import luzhi.kernel.register.RegisterDefinition;

/** Brings staged rows into a register's table by set-based SQL. What they replace, the table itself keeps. */
final class Merge {

    private static final int LISTED = 1000;
    private static final String UNIQUE_VIOLATION = "23505";

    private final Handle handle;
    private final RegisterDefinition register;
    private final RegionSpan scope;
    private final long recording;

    /** @param scope regions the import is about: rows of others stay as they are */
    Merge(Handle handle, RegisterDefinition register, RegionSpan scope, long recording) {
        this.scope = scope;
        this.handle = handle;
        this.register = register;
        this.recording = recording;
    }

    private String keys(String prefix) {
        return register.key().stream().map(column -> prefix + column.sqlName()).collect(Collectors.joining(", "));
    }

    private String texts(String prefix) {
        return register.key().stream().map(column -> "cast(" + prefix + column.sqlName() + " as text)")
                .collect(Collectors.joining(", "));
    }

    /**
     * Two rows of one file about the same thing.
     *
     * @param earlier row of the first of them, or its id where it went straight into the table
     * @param ofAll how many there are, of which the first are listed
     */
    record Duplicate(long row, long earlier, List<String> key, int ofAll) {}

    /** Rows staged twice; the later one of each pair is named. */
    List<Duplicate> listDuplicates() {
        return handle.createQuery("""
                select row, earlier, key, count(*) over () as of_all from (
                    select row, min(row) over (partition by %s) as earlier, array[%s] as key
                    from staged where (%s) in (select %s from staged group by %s having count(*) > 1)) repeated
                where row > earlier order by row limit %d""".formatted(keys(""), texts(""), keys(""), keys(""),
                keys(""), LISTED))
                .map((row, context) -> duplicate(row))
                .list();
    }

    /** Rows staged although this very import brought one of that key straight into the table. */
    List<Duplicate> listDuplicatesOfDirect() {
        return handle.createQuery("""
                select staged.row, present.id as earlier, array[%s] as key, count(*) over () as of_all
                from staged join %s present on %s and present.recording = :recording
                order by staged.row limit %d""".formatted(texts("staged."), register.table(),
                register.sameKey("staged", "present"), LISTED))
                .bind("recording", recording)
                .map((row, context) -> duplicate(row))
                .list();
    }

    private static Duplicate duplicate(ResultSet row) throws SQLException {
        return new Duplicate(row.getLong("row"), row.getLong("earlier"),
                List.of((String[]) row.getArray("key").getArray()), row.getInt("of_all"));
    }

    /** Takes out staged rows whose codes are held outside of the scope, and keeps them as claims. */
    CodeClaims.Kept takeOutClaims(CodeClaims claims) {
        return claims.keep(handle, register, """
                delete from staged using %s present
                where %s and present.region not between :first and :last
                returning staged.*, present.region as holder""".formatted(register.table(),
                register.sameKey("staged", "present")),
                Map.of("first", scope.first(), "last", scope.last()), scope, recording);
    }

    /** @return how many rows say something else than before */
    long update() {
        return handle.createUpdate("""
                update %1$s as present
                set (%2$s, revision, recording) = row (%3$s, present.revision + 1, :recording)
                from staged where %4$s and present.region between :first and :last
                    and (%5$s) is distinct from (%3$s)""".formatted(register.table(),
                register.columnList(""), register.columnList("staged."), register.sameKey("staged", "present"),
                register.columnList("present.")))
                .bind("recording", recording).bind("first", scope.first()).bind("last", scope.last()).execute();
    }

    /**
     * @return how many rows are new
     * @throws Conflict if somebody else added one of them in the meantime
     */
    long insert() {
        try {
            return insertRows();
        } catch (UnableToExecuteStatementException refused) {
            if (refused.getCause() instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                throw new Conflict("rows-added-meanwhile", register.title());
            }
            throw refused;
        }
    }

    private long insertRows() {
        return handle.createUpdate("""
                insert into %s (%s, recording) select %s, :recording from staged
                where not exists (select from %s present where %s and present.region between :first and :last)
                order by row""".formatted(register.table(), register.columnList(""), register.columnList(""),
                register.table(), register.sameKey("staged", "present")))
                .bind("recording", recording).bind("first", scope.first()).bind("last", scope.last()).execute();
    }

    /**
     * Removes what the file does not have.
     *
     * @param condition which rows of the table are the scope of the file
     * @param staged whether rows were staged at all
     * @return how many rows went
     */
    long deleteRest(String condition, Map<String, ?> bindings, boolean staged) {
        String notInFile = staged
                ? " and not exists (select from staged where " + register.sameKey("staged", "present") + ")"
                : "";
        return handle.createUpdate("delete from %s as present where present.recording <> :recording and %s%s"
                .formatted(register.table(), condition, notInFile))
                .bind("recording", recording).bindMap(bindings).execute();
    }
}
