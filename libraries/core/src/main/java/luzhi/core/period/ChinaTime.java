package luzhi.core.period;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** What calendar and clock say in China at a moment, which is kept in UTC: a day begins at four in the afternoon of the one before there. */
public final class ChinaTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}

    public static LocalDateTime of(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ZONE).toLocalDateTime();
    }

    public static LocalDate day(OffsetDateTime moment) {
        return of(moment).toLocalDate();
    }
}
