package luzhi.relations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** What kind of arithmetic does not hold. */
@Schema(name = "DiscrepancyKind")
public enum Kind implements Titled {
    /** Parts do not add up to their whole. */
    SUM_MISMATCH("合计不符", "sum that does not add up"),
    /** There are more, or fewer, than they are said to be. */
    COUNT_MISMATCH("个数不符", "number that is not that of those told"),
    /** Two figures do not differ by what is said. */
    DIFFERENCE_MISMATCH("差额不符", "difference that does not follow"),
    /** A rate of growth does not follow from the two years. */
    GROWTH_MISMATCH("增长率不符", "growth that does not follow"),
    /** A share is not that of its parts in their whole. */
    SHARE_MISMATCH("占比不符", "share that does not follow"),
    /** An average is not its total by its number. */
    AVERAGE_MISMATCH("平均数不符", "average that does not follow"),
    /** A ratio does not follow from its two sides. */
    RATIO_MISMATCH("比值不符", "ratio that does not follow"),
    /** Something is more, or less, than it can be. */
    BOUND_EXCEEDED("超出界限", "bound that is exceeded"),
    /** The same thing is stated twice, and not the same. */
    RESTATEMENT_MISMATCH("前后不一致", "two statements of one thing"),
    /** What is said to rise falls, or the other way round. */
    DIRECTION_MISMATCH("增减方向不符", "direction that does not follow"),
    /** Values are the same where they can hardly be. */
    REPEATED_VALUES("数值雷同", "values that are repeated"),
    /** A text states something other than is recorded. */
    RECORD_MISMATCH("与记录不符", "other than recorded"),
    /** A figure is reported otherwise than registers, or the figures it is calculated from, give it. */
    REPORTED_DIFFERS_FROM_DERIVED("填报与计算不符", "reported other than derived");

    private final Title title;

    Kind(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }

    @JsonCreator
    static Kind of(String code) {
        return Codes.get(Kind.class, code);
    }

    @Override
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
