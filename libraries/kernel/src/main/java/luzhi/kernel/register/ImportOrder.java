package luzhi.kernel.register;

import java.util.Locale;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * What an import is to do.
 *
 * @param caller who sends the file
 * @param within the caller's subtree, or that part of it which the caller named: no row may lie outside of it
 * @param period the time all rows have to be about; null for any
 * @param replace whether what stands in that region and time, and not in the file, is to go
 * @param dryRun whether everything is to be checked and nothing kept
 * @param document title of the document the file was made from; null if not said
 * @param language in which the caller is told what became of it
 */
public record ImportOrder(String caller, RegionCode within, Period period, boolean replace, boolean dryRun,
        String document, Locale language) {}
