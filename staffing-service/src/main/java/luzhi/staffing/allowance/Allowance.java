package luzhi.staffing.allowance;

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
 * One kind of monthly allowance as paid throughout a period.
 *
 * @param region the county, or the prefecture for those it employs itself
 * @param period the months it was paid
 * @param kind what it is for
 * @param recipients how many received it each month
 * @param monthlyAmount paid to all of them together each month, in yuan
 */
@Embeddable
@Register(name = "allowances", zh = "教师津贴补助台账", en = "Allowances of teachers", key = {"region", "period", "kind"})
public record Allowance(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "统计期", en = "Period") @NotNull Period period,
        @Column(zh = "津贴种类", en = "Kind of allowance", vocabulary = "allowance-kind") @NotNull String kind,
        @Column(zh = "享受人数", en = "Recipients", unit = "person") @NotNull @Min(0) Integer recipients,
        @Column(zh = "月发放总额", en = "Amount a month", unit = "CNY/month") @NotNull @DecimalMin("0") @Digits(integer = 16, fraction = 2) BigDecimal monthlyAmount) {}
