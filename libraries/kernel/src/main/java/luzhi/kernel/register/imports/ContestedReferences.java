package luzhi.kernel.register.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jdbi.v3.core.Handle;

import luzhi.core.region.RegionSpan;
import luzhi.kernel.register.RegisterCatalog;
import luzhi.kernel.register.RegisterColumn;
import luzhi.kernel.register.RegisterDefinition;

/**
 * Which rows of an import refer to codes that their region claims and another one holds. Until that is settled they can come in
 * nowhere, and are no fault of their file.
 */
final class ContestedReferences {

    /** As many as ten regions may have at once; references beyond them are told like those to nothing. */
    private static final int MOST = 100_000;

    private final RegisterColumn region;
    private final Map<RegisterColumn, Set<String>> claimed = new HashMap<>();

    /** @param scope regions that the import is about */
    ContestedReferences(Handle handle, RegisterDefinition register, RegisterCatalog registers, RegionSpan scope) {
        this.region = register.region();
        register.columns().stream().filter(column -> column.refersTo() != null).forEach(column -> {
            Set<String> codes = list(handle, registers.get(column.refersTo()), scope);
            if (!codes.isEmpty()) {
                claimed.put(column, codes);
            }
        });
    }

    private static Set<String> list(Handle handle, RegisterDefinition target, RegionSpan scope) {
        return new HashSet<>(handle.createQuery("""
                select region || code from contested_codes
                where settlement is null and register = :register and region between :first and :last
                order by region, id limit %d""".formatted(MOST))
                .bind("register", target.name()).bind("first", scope.first()).bind("last", scope.last())
                .mapTo(String.class).list());
    }

    /** The column by which a row refers to such a code. */
    Optional<RegisterColumn> find(Object[] values) {
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        return claimed.entrySet().stream().filter(each -> values[each.getKey().position()] != null)
                .filter(each -> each.getValue()
                        .contains(values[region.position()].toString() + values[each.getKey().position()]))
                .map(Map.Entry::getKey).findFirst();
    }
}
