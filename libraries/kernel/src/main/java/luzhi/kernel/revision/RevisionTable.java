package luzhi.kernel.revision;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.mapper.RowMapper;

import luzhi.core.region.RegionCode;

/**
 * A table of the present revisions of entries and, beside it, {@code …_revision} with all there ever were. Its columns are
 * {@code cycle, region, KEY, CONTENT…, revision, recorded_at, recorded_by}, its primary key is made of the first three. A
 * store owns one of these and says how a row is read.
 */
public final class RevisionTable<E extends Revised> {

    private final Jdbi database;
    private final String table;
    private final String key;
    private final List<String> content;
    private final RowMapper<E> reader;

    /**
     * @param key the column that tells the entries of a cycle and region apart
     * @param content the columns of what an entry says, in the order of the table
     */
    public RevisionTable(Jdbi database, String table, String key, List<String> content, RowMapper<E> reader) {
        this.database = database;
        this.table = table;
        this.key = key;
        this.content = List.copyOf(content);
        this.reader = reader;
    }

    public Optional<E> find(EntryKey entry) {
        return database.withHandle(handle -> handle.createQuery("""
                select * from %s where cycle = :cycle and region = :region and %s = :key""".formatted(table, key))
                .bindMap(bindings(entry)).map(reader).findOne());
    }

    /** The present entries of a region itself, by key. */
    public List<E> list(int cycle, RegionCode region) {
        return database.withHandle(handle -> handle.createQuery("""
                select * from %1$s where cycle = :cycle and region = :region order by %2$s""".formatted(table, key))
                .bind("cycle", cycle).bind("region", region.text()).map(reader).list());
    }

    /**
     * The present entries of a region and of all below it, by region and key.
     *
     * @param after those behind this one; its cycle is the one asked for
     */
    public List<E> listWithin(RegionCode region, EntryKey after, int limit) {
        return database.withHandle(handle -> handle.createQuery("""
                select * from %1$s
                where cycle = :cycle and region like :subtree and (region, %2$s) > (:region, :key)
                order by region, %2$s limit :limit""".formatted(table, key))
                .bindMap(bindings(after)).bind("subtree", region.prefix() + "%").bind("limit", limit)
                .map(reader).list());
    }

    /** The revisions of an entry behind that one, the earliest first; from the first one on behind 0. */
    public List<E> listRevisions(EntryKey entry, int after, int limit) {
        return database.withHandle(handle -> handle.createQuery("""
                select * from %s_revision
                where cycle = :cycle and region = :region and %s = :key and revision > :after
                order by revision limit :limit""".formatted(table, key))
                .bindMap(bindings(entry)).bind("after", after).bind("limit", limit).map(reader).list());
    }

    /**
     * Stores a new revision.
     *
     * @param values of the columns of content, by name
     * @param replaced the revision it follows, 0 for none
     * @return nothing if somebody else stored one in between
     */
    public Optional<E> store(EntryKey entry, Map<String, ?> values, Recording recording, int replaced) {
        return database.withHandle(handle -> handle.createQuery("""
                with stored as (
                    insert into %1$s as present (cycle, region, %2$s, %3$s, revision, recorded_at, recorded_by)
                    values (:cycle, :region, :key, %4$s, 1, :recorded_at, :recorded_by)
                    on conflict (cycle, region, %2$s) do update
                    set revision = present.revision + 1, %5$s
                    where present.revision = :replaced
                    returning new.*
                ), kept as (
                    insert into %1$s_revision select * from stored
                )
                select * from stored where revision = :replaced + 1""".formatted(table, key,
                columns("%s"), columns(":%s"), columns("%1$s = excluded.%1$s")
                        + ", recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by"))
                .bindMap(bindings(entry)).bindMap(values).bind("recorded_at", recording.at())
                .bind("recorded_by", recording.by()).bind("replaced", replaced)
                .map(reader).findOne());
    }

    /** A text as the value of a column of type {@code jsonb}. */
    public static Argument json(String text) {
        return (position, statement, context) -> statement.setObject(position, text, Types.OTHER);
    }

    private String columns(String each) {
        return content.stream().map(each::formatted).collect(Collectors.joining(", "));
    }

    private static Map<String, Object> bindings(EntryKey entry) {
        return Map.of("cycle", entry.cycle(), "region", entry.region(), "key", entry.key());
    }
}
