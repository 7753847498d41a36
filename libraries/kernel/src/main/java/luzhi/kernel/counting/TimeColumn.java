package luzhi.kernel.counting;

/** How a relation says which time its rows are about. */
enum TimeColumn {
    /** A column {@code year} of whole numbers. */
    YEAR,
    /** A column {@code period} of periods in ISO 8601. */
    PERIOD
}
