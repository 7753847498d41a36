package luzhi.kernel.register;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import luzhi.core.measure.Dimension;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;

/**
 * Reads the text of one column's cells and holds it against the column's rules. Values come as String (texts, codes,
 * regions, periods), Long, BigDecimal, LocalDate or Boolean. Reads millions of cells: nothing is made anew for a sound one
 * but its value.
 */
final class CellReader {

    private static final Pattern THOUSANDS = Pattern.compile("[-+]?\\d{1,3}([,，' ]\\d{3})+(\\.\\d+)?");
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_DIGITS = 18;
    private static final Map<String, Boolean> FLAGS = Map.of("true", true, "false", false, "1", true, "0", false, "是",
            true, "否", false, "yes", true, "no", false);

    private final RegisterColumn column;
    private final RegionDirectory regions;
    private final Map<String, String> codes = new HashMap<>();
    private final boolean isFree;
    private final long least;
    private final long most;

    CellReader(RegisterColumn column, RegionDirectory regions) {
        this.column = column;
        this.regions = regions;
        this.isFree = column.type() == ColumnType.TEXT && column.vocabulary() == null;
        this.least = column.rules().least() != null
                ? column.rules().least().longValue()
                : column.type() == ColumnType.INTEGER ? Integer.MIN_VALUE : Long.MIN_VALUE;
        this.most = column.rules().most() != null
                ? column.rules().most().longValue()
                : column.type() == ColumnType.INTEGER ? Integer.MAX_VALUE : Long.MAX_VALUE;
        if (column.vocabulary() != null) {
            for (Dimension.Value value : column.vocabulary().parts()) {
                codes.put(value.code(), value.code());
                codes.put(value.title().zh(), value.code());
                codes.put(value.title().en(), value.code());
            }
        }
    }

    RegisterColumn column() {
        return column;
    }

    /** The value; null if the cell is empty or wrong, which is complained about. */
    Object read(String text, FaultReceiver complaint) {
        if (text.isEmpty() || isFree && text.isBlank()) {
            if (column.required()) {
                complaint.about(column, "cell-required", column.title());
            }
            return null;
        }
        return switch (column.type()) {
            case INTEGER, LONG -> whole(text, complaint);
            case DECIMAL -> decimal(text, complaint);
            case DATE -> date(text, complaint);
            case FLAG -> flag(text, complaint);
            case REGION -> region(text, complaint);
            case PERIOD -> period(text, complaint);
            case TEXT -> column.vocabulary() == null ? text(text, complaint) : code(text, complaint);
        };
    }

    private Long whole(String text, FaultReceiver complaint) {
        int start = text.charAt(0) == '-' ? 1 : 0;
        int digits = text.length() - start;
        long number = 0;
        boolean sound = digits > 0 && digits <= MOST_DIGITS;
        for (int i = start; sound && i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            sound = digit >= 0 && digit <= 9;
            number = number * 10 + digit;
        }
        if (!sound) {
            complainOfNumber(text, "not-a-whole-number", complaint);
            return null;
        }
        number = start == 1 ? -number : number;
        if (number < least) {
            complaint.about(column, "cell-below", text, least);
        } else if (number > most) {
            complaint.about(column, "cell-above", text, most);
        }
        return number;
    }

    private BigDecimal decimal(String text, FaultReceiver complaint) {
        if (!isPlainDecimal(text)) {
            complainOfNumber(text, "not-a-decimal", complaint);
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        if (number.scale() > column.rules().decimals()
                && number.stripTrailingZeros().scale() > column.rules().decimals()) {
            complaint.about(column, "cell-decimals", text, column.rules().decimals());
        } else if (number.precision() - number.scale() > column.rules().digits()) {
            complaint.about(column, "too-many-digits", text, column.rules().digits());
        } else if (column.rules().least() != null && number.compareTo(column.rules().least()) < 0) {
            complaint.about(column, "cell-below", text, column.rules().least());
        } else if (column.rules().most() != null && number.compareTo(column.rules().most()) > 0) {
            complaint.about(column, "cell-above", text, column.rules().most());
        }
        return number;
    }

    private static boolean isPlainDecimal(String text) {
        int length = text.length();
        int start = text.charAt(0) == '-' ? 1 : 0;
        int point = -1;
        for (int i = start; i < length; i++) {
            char each = text.charAt(i);
            if (each == '.' && point < 0) {
                point = i;
            } else if (each < '0' || each > '9') {
                return false;
            }
        }
        return length > start && length <= LONGEST_NUMBER && point != start && point != length - 1;
    }

    /** Says what people usually do to numbers, where that is what is wrong. */
    private void complainOfNumber(String text, String otherwise, FaultReceiver complaint) {
        if (text.chars().anyMatch(each -> each >= '０' && each <= '９' || each == '．' || each == '－')) {
            complaint.about(column, "full-width-digits", text);
        } else if (THOUSANDS.matcher(text).matches()) {
            complaint.about(column, "thousands-separator", text);
        } else {
            complaint.about(column, otherwise, text);
        }
    }

    private LocalDate date(String text, FaultReceiver complaint) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < 1800 || date.getYear() > 2199) {
                complaint.about(column, "date-out-of-range", text);
            }
            return date;
        } catch (DateTimeException notIso) {
            complaint.about(column, "invalid-date", text);
            return null;
        }
    }

    private Boolean flag(String text, FaultReceiver complaint) {
        Boolean flag = FLAGS.get(text);
        if (flag == null) {
            flag = FLAGS.get(text.toLowerCase(Locale.ROOT));
        }
        if (flag == null) {
            complaint.about(column, "cell-no-flag", text);
        }
        return flag;
    }

    private String region(String text, FaultReceiver complaint) {
        if (codes.containsKey(text)) {
            return codes.get(text);
        }
        try {
            RegionCode code = new RegionCode(text);
            if (regions.knows(code)) {
                codes.put(text, code.text());
                return code.text();
            }
        } catch (IllegalArgumentException malformed) {
            // complained of below
        }
        complaint.about(column, "unknown-region", text);
        return null;
    }

    private String period(String text, FaultReceiver complaint) {
        try {
            return Period.parse(text).toString();
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            complaint.about(column, "invalid-period", text);
            return null;
        }
    }

    private String code(String text, FaultReceiver complaint) {
        String code = codes.get(text);
        if (code == null) {
            complaint.about(column, "unknown-code", text, column.vocabulary().parts().stream()
                    .map(Dimension.Value::title).toList());
        }
        return code;
    }

    private String text(String text, FaultReceiver complaint) {
        if (text.length() > column.rules().longest()) {
            complaint.about(column, "cell-too-long", text.length(), column.rules().longest());
        }
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean pair = Character.isHighSurrogate(each) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isISOControl(each) || Character.isSurrogate(each) && !pair) {
                complaint.about(column, "text-with-control-characters", text);
                return null;
            }
            i += pair ? 1 : 0;
        }
        if (column.rules().pattern() != null && !column.rules().pattern().matcher(text).matches()) {
            complaint.about(column, "cell-pattern", text, PatternWords.of(column.rules().pattern()).orElseThrow());
        }
        return text;
    }
}
