package luzhi.kernel.register;

import java.security.MessageDigest;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.RuleBroken;
import luzhi.core.rows.RowReader;

/** Whoever takes the rows of a file into a register: all of them or none, but for those whose codes other regions hold. */
public interface RegisterImport {

    /**
     * @param digest updated with every byte of the file that was read
     * @param watch told how it gets on
     * @throws RuleBroken with everything that is wrong with the file
     * @throws Conflict if another import is at work in that region
     */
    ImportReceipt take(RegisterDefinition register, RowReader file, MessageDigest digest, ImportOrder order,
            ImportWatch watch);
}
