package luzhi.report.reporting.officialreport;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

import luzhi.core.measure.Dimension;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.Vocabularies;
import luzhi.core.period.Period;
import luzhi.relations.Severity;
import luzhi.report.assessment.discrepancy.AnswerKind;
import luzhi.report.assessment.evaluation.TaskStatus;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.SourceStatus;
import luzhi.report.workflow.rectification.Status;

/** What an official report calls things. */
final class ChineseWords {

    private static final int LAST_MONTH = 12;
    private static final List<Dimension> DIMENSIONS = Vocabularies.dimensions();

    private ChineseWords() {}

    /** With Arabic digits, as GB/T 9704-2012 wants it. */
    static String date(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** To the minute: 2020年10月31日09:30. */
    static String moment(OffsetDateTime moment) {
        return date(moment.toLocalDate()) + moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /** 2020年、2020年9月、2018年1月至2020年9月. */
    static String period(Period period) {
        boolean wholeYears = period
                .equals(new Period(period.first().withMonth(1), period.last().withMonth(LAST_MONTH)));
        String first = wholeYears ? period.first().getYear() + "年" : month(period.first());
        String last = wholeYears ? period.last().getYear() + "年" : month(period.last());
        return first.equals(last) ? first : first + "至" + last;
    }

    private static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    /** The breakdown of a figure: 小学、公办; nothing for the total. */
    static String breakdown(Dimensions dimensions) {
        return dimensions.byName().entrySet().stream().map(pair -> value(pair.getKey(), pair.getValue()))
                .collect(Collectors.joining("、"));
    }

    static String value(String dimension, String code) {
        return DIMENSIONS.stream().filter(known -> known.code().equals(dimension))
                .flatMap(known -> known.values().stream()).filter(known -> known.code().equals(code))
                .map(known -> known.title().zh()).findFirst().orElse(code);
    }

    static String of(TaskStatus status) {
        return switch (status) {
            case COMPLETED -> "已完成";
            case IN_PROGRESS -> "推进中";
            case NOT_COMPLETED -> "未完成";
            case INSUFFICIENT_DATA -> "资料不足";
        };
    }

    static String of(Verdict verdict) {
        return switch (verdict) {
            case MET -> "达标";
            case NOT_MET -> "未达标";
            case IN_PROGRESS -> "推进中";
            case NOT_EVALUABLE -> "无法评价";
            case NOT_APPLICABLE -> "不涉及";
        };
    }

    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "错误";
            case WARNING -> "疑点";
            case NOTICE -> "提示";
        };
    }

    static String of(AnswerKind answer) {
        return switch (answer) {
            case EXPLAINED -> "已说明";
            case TO_BE_CORRECTED -> "拟更正";
            case ACCEPTED -> "已认可";
        };
    }

    static String of(Status status) {
        return switch (status) {
            case OPEN -> "整改中";
            case OVERDUE -> "已逾期";
            case CLOSED -> "待销号";
            case CONFIRMED -> "已销号";
        };
    }

    static String of(SourceStatus status) {
        return switch (status) {
            case AVAILABLE -> "正常";
            case UNREACHABLE -> "无法连接";
            case TIMED_OUT -> "未及时回应";
            case FAILED -> "回应出错";
            case MALFORMED -> "回应无法读取";
        };
    }

    static String of(Owner owner) {
        return switch (owner) {
            case FINANCE -> "教育经费";
            case STAFFING -> "教职工队伍";
            case INFRASTRUCTURE -> "学校与办学条件";
            case GOVERNANCE -> "综合治理";
        };
    }

    /** @param service its code, as the states of sources have it */
    static String service(String service) {
        return of(Owner.of(service));
    }

    /** Why there is no value, as whoever stated that put it. */
    static String missing(String code) {
        return code.equals("not-applicable") ? "不适用" : "未上报";
    }
}
