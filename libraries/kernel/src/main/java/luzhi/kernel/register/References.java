package luzhi.kernel.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jdbi.v3.core.Handle;

import luzhi.core.language.Title;
import luzhi.core.problem.Faults;
import luzhi.core.region.RegionSpan;

/**
 * Whether rows refer to rows that are there: known, of the same region, and existing at the end of the time the row is
 * about. One statement for all rows, however many.
 */
public final class References {

    private static final int LISTED = 1000;

    private final RegisterDefinition register;
    private final RegisterCatalog registers;

    public References(RegisterDefinition register, RegisterCatalog registers) {
        this.register = register;
        this.registers = registers;
    }

    /**
     * A row that refers to nothing it may refer to.
     *
     * @param place its id, or its row where it is staged
     * @param register what that is called whose row it should be
     * @param ofAll how many there are of that column, of which the first are listed
     */
    public record Broken(long place, RegisterColumn column, Title register, String value, String code, int ofAll) {

        /** As people who wrote a single row are told it. */
        void addTo(Faults faults) {
            faults.at("/" + column.name(), code, value, register);
        }
    }

    /**
     * @param rows a relation or query with the register's columns, {@code place} and whatever its condition needs
     * @param visible rows of regions outside of it are as good as none
     */
    public List<Broken> listBroken(Handle handle, String rows, Map<String, ?> bindings, RegionSpan visible) {
        List<Broken> broken = new ArrayList<>();
        for (RegisterColumn column : register.columns()) {
            if (column.refersTo() != null) {
                broken.addAll(listBroken(handle, rows, bindings, visible, column));
            }
        }
        return broken;
    }

    /**
     * The places of those among many rows with which something is wrong, found out faster than what is.
     *
     * @param bindings with {@code lowest} and {@code highest}, the first and the last region of the rows
     */
    public Set<Long> listSuspects(Handle handle, String rows, Map<String, ?> bindings) {
        Set<Long> suspects = new HashSet<>();
        register.columns().stream().filter(column -> column.refersTo() != null)
                .forEach(column -> suspects.addAll(listSuspects(handle, rows, bindings, column)));
        return suspects;
    }

    private List<Long> listSuspects(Handle handle, String rows, Map<String, ?> bindings, RegisterColumn column) {
        RegisterDefinition target = registers.get(column.refersTo());
        String existence = existence(target);
        return handle.createQuery("""
                select place from (%s) referring where referring.%s is not null and not exists (
                    select from %s target
                    where target.%s = referring.%s and target.region = referring.region
                      and target.region between :lowest and :highest%s)""".formatted(rows, column.sqlName(),
                target.table(), target.key().get(0).sqlName(), column.sqlName(),
                existence.isEmpty() ? "" : " and (case " + existence + " end) is null"))
                .bindMap(bindings).mapTo(Long.class).list();
    }

    private List<Broken> listBroken(Handle handle, String rows, Map<String, ?> bindings, RegionSpan visible,
            RegisterColumn column) {
        RegisterDefinition target = registers.get(column.refersTo());
        String code = """
                case when target.id is null or target.region not between :visibleFirst and :visibleLast
                        then 'unknown-reference'
                    when target.region <> referring.region then 'reference-elsewhere'
                    %s end""".formatted(existence(target));
        return handle.createQuery("""
                select place, value, code, count(*) over () as of_all from (
                    select place, referring.%s as value, %s as code
                    from (%s) referring left join %s target on target.%s = referring.%s
                    where referring.%s is not null) judged
                where code is not null order by place limit %d""".formatted(column.sqlName(), code, rows,
                target.table(), target.key().get(0).sqlName(), column.sqlName(), column.sqlName(), LISTED))
                .bindMap(bindings).bind("visibleFirst", visible.first()).bind("visibleLast", visible.last())
                .map((row, context) -> new Broken(row.getLong("place"), column, target.title(), row.getString("value"),
                        row.getString("code"), row.getInt("of_all")))
                .list();
    }

    private String existence(RegisterDefinition target) {
        if (register.time() == null) {
            return "";
        }
        String day = lastDay("referring");
        String opened = target.opened() == null
                ? ""
                : "when target.%s > %s then 'reference-not-yet' ".formatted(target.opened().sqlName(), day);
        String closed = target.closed() == null
                ? ""
                : "when target.%s <= %s then 'reference-closed'".formatted(target.closed().sqlName(), day);
        return opened + closed;
    }

    /** The last day of the time a row is about, in SQL. */
    private String lastDay(String relation) {
        String column = relation + "." + register.time().sqlName();
        return switch (register.time().type()) {
            case INTEGER -> "make_date(" + column + ", 12, 31)";
            case DATE -> column;
            default -> "(cast(last_month(" + column + ") || '-01' as date) + interval '1 month - 1 day')::date";
        };
    }

    /** Keys that this act took away, or to another region, although rows refer to them, each with the register of those. */
    public List<Map.Entry<String, Title>> listOrphaned(Handle handle, long recording) {
        List<Map.Entry<String, Title>> orphaned = new ArrayList<>();
        for (RegisterDefinition other : registers.listAll()) {
            other.columns().stream().filter(column -> register.name().equals(column.refersTo()))
                    .forEach(column -> listOrphaned(handle, recording, other, column)
                            .forEach(key -> orphaned.add(Map.entry(key, other.title()))));
        }
        return orphaned;
    }

    private List<String> listOrphaned(Handle handle, long recording, RegisterDefinition other, RegisterColumn column) {
        String key = register.key().get(0).sqlName();
        return handle.createQuery("""
                select distinct gone.%1$s as key from %2$s gone join %3$s other on other.%4$s = gone.%1$s
                where gone.replaced_by = :recording and not exists (
                    select from %5$s present where present.%1$s = gone.%1$s and present.region = other.region)
                order by 1 limit %6$d""".formatted(key, register.history(), other.table(), column.sqlName(),
                register.table(), LISTED))
                .bind("recording", recording).mapTo(String.class).list();
    }
}
