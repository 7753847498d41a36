package luzhi.finance.publicfunds;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/**
 * Public funds of the schools of one stage under one level of government: the standard, the students it is reckoned for, and
 * what was allocated. Periods with an amount allocated do not overlap: amounts add up.
 *
 * @param region the county, or the prefecture for schools it runs itself
 * @param period the time the money is for
 * @param stage the stage of the schools
 * @param administration the level of government in charge of the schools
 * @param standard yuan a student and year, whatever the length of the period
 * @param students how many it is reckoned for
 * @param allocated paid out for the period, in yuan; null while that is not known, as in a year still running
 */
@Embeddable
@Register(name = "public-funds", zh = "公用经费台账", en = "Public funds of schools", key = {"region", "period", "stage",
        "administration"})
public record PublicFunds(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "统计期", en = "Period") @NotNull Period period,
        @Column(zh = "学段", en = "Stage of schooling", vocabulary = "stage") @NotNull String stage,
        @Column(zh = "隶属层级", en = "Level of government in charge", vocabulary = "administration") @NotNull String administration,
        @Column(zh = "生均年标准", en = "Standard per student and year", unit = "CNY/student") @NotNull @DecimalMin("0") @Digits(integer = 16, fraction = 2) BigDecimal standard,
        @Column(zh = "核定学生数", en = "Students", unit = "person") @NotNull @Min(0) Integer students,
        @Column(zh = "拨付额", en = "Allocated", unit = "CNY") @DecimalMin("0") @Digits(integer = 16, fraction = 2) @Nullable BigDecimal allocated) {}
