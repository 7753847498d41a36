package luzhi.finance.budget;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import luzhi.core.region.RegionCode;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/**
 * Final accounts of a government for a calendar year, as far as education is measured against them.
 *
 * @param region the county, or the prefecture for its own level
 * @param year the calendar year settled
 * @param recurrentRevenue recurrent fiscal revenue (财政经常性收入) in yuan
 * @param generalPublicBudgetExpenditure all expenditure of the general public budget in yuan
 */
@Embeddable
@Register(name = "fiscal-accounts", zh = "财政收支决算台账", en = "Fiscal accounts", key = {"region", "year"})
public record FiscalAccount(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "年度", en = "Year") @NotNull @Min(2000) @Max(2100) Integer year,
        @Column(zh = "财政经常性收入", en = "Recurrent fiscal revenue", unit = "CNY") @NotNull @DecimalMin("0") @Digits(integer = 16, fraction = 2) BigDecimal recurrentRevenue,
        @Column(zh = "一般公共预算支出", en = "General public budget expenditure", unit = "CNY") @NotNull @DecimalMin("0") @Digits(integer = 16, fraction = 2) BigDecimal generalPublicBudgetExpenditure) {}
