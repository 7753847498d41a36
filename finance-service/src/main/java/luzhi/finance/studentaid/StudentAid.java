package luzhi.finance.studentaid;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/**
 * Aid paid out to students of a stage under one programme in a period. Periods of the same programme do not overlap: amounts
 * and person-times add up.
 *
 * @param region the county, or the prefecture for schools it runs itself
 * @param period when it was paid out
 * @param programme under which programme
 * @param stage the stage of the students
 * @param amount in yuan
 * @param personTimes how many times a student was aided; one aided in two terms counts twice
 */
@Embeddable
@Register(name = "student-aids", zh = "学生资助台账", en = "Student aid", key = {"region", "period", "programme", "stage"})
public record StudentAid(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "统计期", en = "Period") @NotNull Period period,
        @Column(zh = "资助项目", en = "Aid programme", vocabulary = "aid-programme") @NotNull String programme,
        @Column(zh = "学段", en = "Stage of schooling", vocabulary = "stage") @NotNull String stage,
        @Column(zh = "发放额", en = "Amount", unit = "CNY") @NotNull @DecimalMin("0") @Digits(integer = 16, fraction = 2) BigDecimal amount,
        @Column(zh = "资助人次", en = "Person-times", unit = "person-time") @NotNull @Min(0) Integer personTimes) {}
