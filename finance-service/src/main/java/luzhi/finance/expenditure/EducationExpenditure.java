package luzhi.finance.expenditure;

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
 * What was spent on one stage of education in a calendar year out of one kind of funding, as settled in the final accounts.
 * The four kinds other than {@code other} make up fiscal education expenditure (国家财政性教育经费).
 *
 * @param region the county, or the prefecture for schools it runs itself
 * @param year the calendar year settled
 * @param stage the stage of the institutions that spent it
 * @param fundingCategory where the money came from; {@code general-public-budget} covers operating expenses (教育事业费),
 *        capital construction (基本建设经费) and the education surcharge
 * @param amount in yuan
 */
@Embeddable
@Register(name = "education-expenditures", zh = "教育经费支出台账", en = "Education expenditure", key = {"region", "year",
        "stage", "fundingCategory"})
public record EducationExpenditure(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "年度", en = "Year") @NotNull @Min(2000) @Max(2100) Integer year,
        @Column(zh = "学段", en = "Stage of schooling", vocabulary = "stage") @NotNull String stage,
        @Column(zh = "经费来源", en = "Funding category", vocabulary = "funding-category") @NotNull String fundingCategory,
        @Column(zh = "支出额", en = "Amount", unit = "CNY") @NotNull @DecimalMin("0") @Digits(integer = 16, fraction = 2) BigDecimal amount) {}
