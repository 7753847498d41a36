package luzhi.report.cockpit.register;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.rows.RowFiles;

/** As what a register can be taken away. */
public enum RegisterFileFormat {
    /** A workbook, with titles for people. */
    XLSX(RowFiles.XLSX),
    /** A plain table. */
    CSV(RowFiles.CSV);

    private final String mediaType;

    RegisterFileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return "." + code();
    }

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
