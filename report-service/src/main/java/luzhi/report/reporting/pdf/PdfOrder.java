package luzhi.report.reporting.pdf;

import java.time.OffsetDateTime;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import luzhi.core.region.RegionCode;

/**
 * A report that somebody wants as a PDF file.
 *
 * @param region whose report it is, for the year {@code cycle}
 * @param title of the report
 * @param by whoever ordered it
 */
public record PdfOrder(long id, int cycle, RegionCode region, String title, Orderer by, Standing standing) {

    /**
     * Whoever ordered it.
     *
     * @param scope the region whose subtree he could see
     * @param language in which he is told what becomes of it
     */
    public record Orderer(String name, RegionCode scope, OffsetDateTime at, Locale language) {}

    /**
     * How it stands.
     *
     * @param tries how often somebody took it up
     * @param endedAt null before
     * @param size of the file, in bytes; null unless it is made
     * @param problem why it is not made, as JSON; null unless it was refused or given up
     */
    public record Standing(PdfState state, int tries, @Nullable OffsetDateTime endedAt, @Nullable Long size,
            @Nullable String problem) {}
}
