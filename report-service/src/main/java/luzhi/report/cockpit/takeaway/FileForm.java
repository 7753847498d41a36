package luzhi.report.cockpit.takeaway;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import luzhi.core.language.Codes;
import luzhi.core.rows.RowFiles;

/** The forms in which a part of a page is taken away. */
enum FileForm {
    /** A table for any program. */
    CSV(RowFiles.CSV, true),
    /** A table for a spreadsheet. */
    XLSX(RowFiles.XLSX, true),
    /** A chart that can be drawn at any size. */
    SVG("image/svg+xml", false),
    /** A chart as a picture. */
    PNG("image/png", false);

    private final String mediaType;
    private final boolean ofTables;

    FileForm(String mediaType, boolean ofTables) {
        this.mediaType = mediaType;
        this.ofTables = ofTables;
    }

    /** Nothing if there is no such form. */
    static Optional<FileForm> find(String code) {
        return Arrays.stream(values()).filter(form -> form.code().equals(code)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether tables are taken away in it; else charts are. */
    boolean isOfTables() {
        return ofTables;
    }

    /** As an address names it, and the name of a file ends. */
    public String code() {
        return Codes.of(this);
    }

    /** As people write it. */
    public String label() {
        return name().toUpperCase(Locale.ROOT);
    }
}
