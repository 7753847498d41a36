package luzhi.staffing.pay;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import luzhi.core.region.RegionCode;
import luzhi.kernel.register.AtMost;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/**
 * Pay of one group of employees over a calendar year. Private schools are left out, as the comparison with civil servants is.
 *
 * @param region the county, or the prefecture for those it employs itself
 * @param year the calendar year
 * @param employeeGroup who was paid
 * @param people how many were paid on average over the year: months paid divided by twelve
 * @param totalPay everything paid to them in the year, before tax, in yuan
 * @param performanceBasic the basic part of performance pay (基础性绩效工资) in it, in yuan; null where there is none
 * @param performanceReward the reward part of performance pay (奖励性绩效工资) in it, in yuan; null where there is none
 */
@Embeddable
@Register(name = "payrolls", zh = "工资发放台账", en = "Payrolls", key = {"region", "year", "employeeGroup"})
public record Payroll(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "年度", en = "Year") @NotNull @Min(2000) @Max(2100) Integer year,
        @Column(zh = "人员类别", en = "Group of employees", vocabulary = "group") @NotNull String employeeGroup,
        @Column(zh = "年平均人数", en = "Average number of people paid", unit = "person") @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 2) BigDecimal people,
        @Column(zh = "工资总额", en = "Total pay", unit = "CNY") @NotNull @DecimalMin("0") @Digits(integer = 16, fraction = 2) BigDecimal totalPay,
        @Column(zh = "基础性绩效工资", en = "Basic performance pay", unit = "CNY") @DecimalMin("0") @Digits(integer = 16, fraction = 2) @AtMost("totalPay") @Nullable BigDecimal performanceBasic,
        @Column(zh = "奖励性绩效工资", en = "Reward performance pay", unit = "CNY") @DecimalMin("0") @Digits(integer = 16, fraction = 2) @AtMost("totalPay") @Nullable BigDecimal performanceReward) {}
