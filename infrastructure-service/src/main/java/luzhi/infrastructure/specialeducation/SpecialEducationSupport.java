package luzhi.infrastructure.specialeducation;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import luzhi.core.region.RegionCode;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/**
 * What a county has set up for special education by the end of a year (特殊教育提升计划).
 *
 * @param resourceCentre 特殊教育资源中心
 * @param expertCommittee 特殊教育专家委员会
 */
@Embeddable
@Register(name = "special-education-supports", zh = "县区特殊教育支持体系台账", en = "Special education supports", key = {"region",
        "year"})
public record SpecialEducationSupport(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "年度", en = "Year") @NotNull @Min(2000) @Max(2100) Integer year,
        @Column(zh = "是否建立特殊教育资源中心", en = "Resource centre") @NotNull Boolean resourceCentre,
        @Column(zh = "是否成立特殊教育专家委员会", en = "Expert committee") @NotNull Boolean expertCommittee) {}
