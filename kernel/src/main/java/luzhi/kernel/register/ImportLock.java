package luzhi.kernel.register;

import java.util.ArrayList;
import java.util.List;

import org.jdbi.v3.core.Handle;

import luzhi.kernel.problem.Conflict;
import luzhi.kernel.region.RegionCode;

/**
 * Lets one import at a time into a subtree of regions. The subtree's root is locked for itself, everything above it is
 * shared: so two imports meet exactly where one's subtree holds the other's. Held until the transaction ends, however it does.
 */
final class ImportLock {

    private ImportLock() {}

    /** @throws Conflict if another import is at work there */
    static void take(Handle handle, RegisterDefinition register, RegionCode subtree) {
        boolean free = true;
        for (String above : ancestors(subtree)) {
            free &= tryLock(handle, "pg_try_advisory_xact_lock_shared", register, above);
        }
        free &= tryLock(handle, "pg_try_advisory_xact_lock", register, subtree.text());
        if (!free) {
            throw new Conflict("import-in-progress", register.name(), subtree);
        }
    }

    private static List<String> ancestors(RegionCode region) {
        List<String> ancestors = new ArrayList<>();
        for (int digits = region.prefix().length() - 2; digits > 0; digits -= 2) {
            ancestors.add((region.text().substring(0, digits) + "0000").substring(0, 6));
        }
        return ancestors;
    }

    private static boolean tryLock(Handle handle, String function, RegisterDefinition register, String region) {
        return handle.createQuery("select " + function + "(hashtext(:register), cast(:region as integer))")
                .bind("register", register.name()).bind("region", region).mapTo(Boolean.class).one();
    }
}
