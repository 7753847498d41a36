package luzhi.core.rows;

import java.io.InputStream;
import java.util.Locale;

import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.Unsupported;

/** Opens files that are sent to us, by their content type. */
public final class RowFiles {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** A file with more columns is refused. */
    public static final int MOST_COLUMNS = 200;

    /** A file with a cell of more characters (UTF-16 units) is refused. */
    public static final int LONGEST_CELL = 10_000;

    private RowFiles() {}

    /**
     * The rows of a file, before its first. Whoever opens it closes it, and the body with it.
     *
     * @param contentType {@link #CSV} or {@link #XLSX}; parameters in it are not looked at
     * @param charset of a CSV file, as its sender named it; null to find out from its first 64 KB
     * @throws Unsupported if files of this content type or charset are not read here
     * @throws RuleBroken if the body is no such file
     */
    public static RowReader open(InputStream body, String contentType, String charset) {
        String type = contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case CSV -> CsvRows.open(body, charset);
            case XLSX -> XlsxRows.open(body);
            default -> throw new Unsupported("unsupported-content-type");
        };
    }
}
