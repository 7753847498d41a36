package luzhi.kernel.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Handle;

/**
 * Whether rows refer to rows that are there: known, of the same region, and existing at the end of the time the row is
 * about. One statement for all rows, however many.
 */
final class References {

    private static final int LISTED = 1000;

    private final RegisterDefinition register;
    private final Registers registers;

    References(RegisterDefinition register, Registers registers) {
        this.register = register;
        this.registers = registers;
    }

    /**
     * A row that refers to nothing it may refer to.
     *
     * @param place its id, or its row where it is staged
     * @param ofAll how many there are of that column, of which the first are listed
     */
    record Broken(long place, RegisterColumn column, String value, String code, int ofAll) {}

    /** @param rows a relation or query with the register's columns, {@code place} and whatever its condition needs */
    List<Broken> listBroken(Handle handle, String rows, Map<String, ?> bindings) {
        List<Broken> broken = new ArrayList<>();
        for (RegisterColumn column : register.columns()) {
            if (column.refersTo() != null) {
                broken.addAll(listBroken(handle, rows, bindings, column));
            }
        }
        return broken;
    }

    private List<Broken> listBroken(Handle handle, String rows, Map<String, ?> bindings, RegisterColumn column) {
        RegisterDefinition target = registers.get(column.refersTo());
        String code = """
                case when target.id is null then 'unknown-reference'
                    when target.region <> referring.region then 'reference-elsewhere'
                    %s end""".formatted(existence(target));
        return handle.createQuery("""
                select place, value, code, count(*) over () as of_all from (
                    select place, referring.%s as value, %s as code
                    from (%s) referring left join %s target on target.%s = referring.%s
                    where referring.%s is not null) judged
                where code is not null order by place limit %d""".formatted(column.sqlName(), code, rows,
                target.table(), target.key().get(0).sqlName(), column.sqlName(), column.sqlName(), LISTED))
                .bindMap(bindings)
                .map((row, context) -> new Broken(row.getLong("place"), column, row.getString("value"),
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

    /** Registers whose rows refer to this one's. */
    private List<RegisterDefinition> referring() {
        return registers.listAll().stream().filter(other -> other.columns().stream()
                .anyMatch(column -> register.name().equals(column.refersTo()))).toList();
    }

    /** Keys that this act took away although rows of other registers refer to them, each with the name of the other register. */
    List<Map.Entry<String, String>> listOrphaned(Handle handle, long recording) {
        List<Map.Entry<String, String>> orphaned = new ArrayList<>();
        String key = register.key().get(0).sqlName();
        for (RegisterDefinition other : referring()) {
            String condition = other.columns().stream().filter(column -> register.name().equals(column.refersTo()))
                    .map(column -> "other." + column.sqlName() + " = gone." + key).collect(Collectors.joining(" or "));
            handle.createQuery("""
                    select gone.%s as key from %s gone
                    where gone.replaced_by = :recording
                      and not exists (select from %s present where present.%s = gone.%s)
                      and exists (select from %s other where %s)
                    order by 1 limit %d""".formatted(key, register.history(), register.table(), key, key, other.table(),
                    condition, LISTED))
                    .bind("recording", recording).mapTo(String.class)
                    .forEach(each -> orphaned.add(Map.entry(each, other.name())));
        }
        return orphaned;
    }
}
