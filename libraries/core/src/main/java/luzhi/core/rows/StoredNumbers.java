package luzhi.core.rows;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Numbers as workbooks store them. A spreadsheet computes in binary fractions and stores 0.30000000000000004 for what it
 * shows as 0.3; like it, we show 15 significant digits of what is stored. Fewer are taken as they stand.
 */
final class StoredNumbers {

    /** Significant digits that a spreadsheet shows. */
    static final int DIGITS = 15;

    private static final MathContext SHOWN = new MathContext(DIGITS, RoundingMode.HALF_UP);
    /** Numbers with more places, before or behind the point, are out of reach of a spreadsheet. */
    static final int MOST_PLACES = 300;

    private static final int LONGEST = 400;
    private static final int SECONDS_A_DAY = 86_400;

    /** 9999-12-31. */
    private static final long LAST_DAY = 2_958_465;

    /** The calendar of spreadsheets has a 29 February 1900, with this number. */
    private static final long NEVER = 60;

    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 31);
    private static final LocalDate DAY_0_SINCE_1904 = LocalDate.of(1904, 1, 1);

    private final boolean since1904;

    /** @param since1904 whether the workbook counts its days from 1904, not 1900 */
    StoredNumbers(boolean since1904) {
        this.since1904 = since1904;
    }

    /** The number in plain decimals; the text itself if it is no number that could be written so. */
    static String plain(String stored) {
        if (isShort(stored)) {
            return stored;
        }
        BigDecimal number = number(stored);
        return number == null ? stored : number.toPlainString();
    }

    /** Whether there is nothing to do: at most 15 digits, perhaps with a sign and a point among them. */
    private static boolean isShort(String stored) {
        int digits = 0;
        boolean point = false;
        for (int i = 0; i < stored.length(); i++) {
            char each = stored.charAt(i);
            if (each >= '0' && each <= '9') {
                digits++;
            } else if (each == '.' && !point && digits > 0 && i < stored.length() - 1) {
                point = true;
            } else if (each != '-' || i > 0) {
                return false;
            }
        }
        return digits > 0 && digits <= DIGITS;
    }

    private static BigDecimal number(String stored) {
        if (stored.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(stored.strip()).round(SHOWN);
            boolean ordinary = Math.abs((long) number.scale()) <= MOST_PLACES;
            return ordinary ? number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros() : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    /** A number shown as a date or time, in ISO 8601: with the time if it has one. As a plain number if it is no day. */
    String date(String stored) {
        BigDecimal number = number(stored);
        if (number == null || number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST_DAY + 1)) >= 0) {
            return plain(stored);
        }
        long days = number.longValue();
        long seconds = number.subtract(BigDecimal.valueOf(days)).multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                .setScale(0, RoundingMode.HALF_UP).longValueExact();
        if (!since1904 && (days == NEVER || number.signum() == 0)) {
            return plain(stored);
        }
        LocalDate day = since1904
                ? DAY_0_SINCE_1904.plusDays(days)
                : DAY_0.plusDays(days > NEVER ? days - 1 : days);
        LocalDateTime time = day.atStartOfDay().plusSeconds(seconds);
        return seconds % SECONDS_A_DAY == 0 ? time.toLocalDate().toString() : time.toString();
    }
}
