package luzhi.kernel.counting;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a register that a figure was counted from.
 *
 * @param link address of the rows of that region and time
 * @param counts what a row adds, in SQL over a row; null where it counts one
 * @param where which rows count, in SQL over a row; null for all
 * @param count how many rows count
 * @param rows the first of them
 * @param recordings who recorded them, the act with the most rows first
 */
@Schema(name = "CountedEvidence", description = "The rows of a register that a figure was counted from: the first 100, and how many there are")
public record Evidence(String register, String link, @Nullable String counts, @Nullable String where, boolean complete,
        long count,
        List<CountedRow> rows, List<CountedRecording> recordings) {}
