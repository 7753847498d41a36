/**
 * Files of any length into registers: read row by row, staged by COPY, checked there by set-based SQL, merged in one transaction
 * or refused with everything that is wrong. Stands on {@link luzhi.kernel.register} and is asked through its {@code RegisterImport}.
 */
package luzhi.kernel.register.imports;
