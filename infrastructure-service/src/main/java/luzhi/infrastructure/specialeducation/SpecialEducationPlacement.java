package luzhi.infrastructure.specialeducation;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import luzhi.core.region.RegionCode;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/**
 * How many disabled children of compulsory-school age (适龄残疾儿童少年) are taught in one way, or in none.
 *
 * @param placement 安置方式; all but one of them count as enrolled
 */
@Embeddable
@Register(name = "special-education-placements", zh = "适龄残疾儿童少年安置台账", en = "Special education placements", key = {
        "region", "year", "placement"})
public record SpecialEducationPlacement(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "年度", en = "Year") @NotNull @Min(2000) @Max(2100) Integer year,
        @Column(zh = "安置方式", en = "Placement", vocabulary = "placement") @NotNull String placement,
        @Column(zh = "适龄残疾儿童少年数", en = "Children", unit = "person") @NotNull @Min(0) Integer children) {}
