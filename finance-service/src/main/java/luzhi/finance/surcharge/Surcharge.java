package luzhi.finance.surcharge;

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
 * What a government levied in a calendar year as one of the two education surcharges, and how much of it went to education.
 *
 * @param region the county, or the prefecture for its own level
 * @param year the calendar year
 * @param kind the national surcharge of 3 % or the local one of 2 % on VAT and consumption tax paid
 * @param collected levied, in yuan
 * @param allocated passed on to education, in yuan; money of earlier years can make it more than was levied
 */
@Embeddable
@Register(name = "surcharges", zh = "教育费附加台账", en = "Education surcharges", key = {"region", "year", "kind"})
public record Surcharge(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "年度", en = "Year") @NotNull @Min(2000) @Max(2100) Integer year,
        @Column(zh = "附加种类", en = "Kind of surcharge", vocabulary = "surcharge-kind") @NotNull String kind,
        @Column(zh = "征收额", en = "Collected", unit = "CNY") @NotNull @DecimalMin("0") @Digits(integer = 16, fraction = 2) BigDecimal collected,
        @Column(zh = "拨付额", en = "Allocated", unit = "CNY") @NotNull @DecimalMin("0") @Digits(integer = 16, fraction = 2) BigDecimal allocated) {}
