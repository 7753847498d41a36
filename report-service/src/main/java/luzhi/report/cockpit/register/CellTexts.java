package luzhi.report.cockpit.register;

import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.language.Title;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.register.ColumnType;
import luzhi.kernel.register.RegisterForm.AskedColumn;

/** Cells as people read them: what codes stand for, and numbers as they are. */
final class CellTexts {

    private static final Title YES = new Title("是", "yes");
    private static final Title NO = new Title("否", "no");

    private final RegionDirectory regions;
    private final Locale language;

    CellTexts(RegionDirectory regions, Locale language) {
        this.regions = regions;
        this.language = language;
    }

    static boolean isNumber(AskedColumn column) {
        return column.type() == ColumnType.INTEGER || column.type() == ColumnType.LONG
                || column.type() == ColumnType.DECIMAL;
    }

    /** What a flag is called. */
    static Title flag(boolean flag) {
        return flag ? YES : NO;
    }

    /** @param cell as a service sends it */
    String of(AskedColumn column, JsonNode cell) {
        if (cell.isMissingNode() || cell.isNull()) {
            return "";
        }
        if (cell.isNumber()) {
            return cell.decimalValue().toPlainString();
        }
        if (cell.isBoolean()) {
            return flag(cell.booleanValue()).in(language);
        }
        String text = cell.asText();
        if (column.type() == ColumnType.REGION) {
            return regions.findLatest(new RegionCode(text)).map(Region::name).orElse(text);
        }
        return column.values() == null
                ? text
                : column.values().stream().filter(value -> value.code().equals(text)).findFirst()
                        .map(value -> value.title().in(language)).orElse(text);
    }
}
