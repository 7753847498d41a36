package luzhi.kernel.register.imports;

import org.jdbi.v3.core.Handle;

import luzhi.core.problem.Conflict;
import luzhi.core.region.RegionCode;
import luzhi.kernel.register.RegisterDefinition;

/**
 * Lets one import at a time into a subtree of regions. The subtree's root is locked for itself, everything above it is
 * shared: so two imports meet exactly where one's subtree holds the other's. Held until the transaction ends, however it does.
 */
final class ImportLock {

    private ImportLock() {}

    /** @throws Conflict if another import is at work there */
    static void take(Handle handle, RegisterDefinition register, RegionCode subtree) {
        boolean free = true;
        for (RegionCode above : subtree.listAncestors()) {
            free &= tryLock(handle, "pg_try_advisory_xact_lock_shared", register, above.text());
        }
        free &= tryLock(handle, "pg_try_advisory_xact_lock", register, subtree.text());
        if (!free) {
            throw new Conflict("import-in-progress", register.title(), subtree);
        }
    }

    private static boolean tryLock(Handle handle, String function, RegisterDefinition register, String region) {
        return handle.createQuery("select " + function + "(hashtext(:register), cast(:region as integer))")
                .bind("register", register.name()).bind("region", region).mapTo(Boolean.class).one();
    }
}
