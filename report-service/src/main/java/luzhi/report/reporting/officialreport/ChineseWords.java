package luzhi.report.reporting.officialreport;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import luzhi.core.figure.FigureNames;
import luzhi.core.figure.Missing;
import luzhi.core.figure.Origin;
import luzhi.core.language.Titled;
import luzhi.core.period.ChinaTime;
import luzhi.core.period.Period;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.ServiceNames;

/** What an official report calls things. */
final class ChineseWords {

    private ChineseWords() {}

    /** With Arabic digits, as GB/T 9704-2012 wants it. */
    static String date(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** To the minute, in China: 2020年10月31日09:30. */
    static String moment(OffsetDateTime moment) {
        LocalDateTime there = ChinaTime.of(moment);
        return date(there.toLocalDate()) + there.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /** 2020年、2020年9月、2018年1月至2020年9月. */
    static String period(Period period) {
        return FigureNames.period(period, Locale.CHINESE);
    }

    /** A status, a verdict: the title that stands at the constant. */
    static String of(Titled constant) {
        return constant.title().zh();
    }

    /** @param service its code, as the states of sources have it */
    static String service(String service) {
        return ServiceNames.of(service).zh();
    }

    /** Why there is no value, as whoever stated that put it. */
    static String missing(String code) {
        return of(Missing.of(code));
    }

    /** Whether a figure was stated or follows from others. */
    static String origin(KnownFigure figure) {
        return of(figure.isDerived() ? Origin.DERIVED : Origin.REPORTED);
    }
}
