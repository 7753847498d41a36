package luzhi.infrastructure.kindergarten;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import luzhi.core.region.RegionCode;
import luzhi.infrastructure.school.School;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.RefersTo;
import luzhi.kernel.register.Register;

/**
 * The recognition of a private kindergarten as inclusive (普惠性民办园认定): open to the public, of sound quality, not for
 * profit, its fees within the government's limit.
 *
 * @param year in which it was recognised
 * @param places inclusive places that this adds
 */
@Embeddable
@Register(name = "inclusive-recognitions", zh = "普惠性民办幼儿园认定台账", en = "Recognitions of inclusive kindergartens", key = {
        "kindergarten", "year"})
public record InclusiveRecognition(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "幼儿园标识码", en = "Code of the kindergarten") @NotNull @RefersTo(School.class) String kindergarten,
        @Column(zh = "认定年度", en = "Year of recognition") @NotNull @Min(2000) @Max(2100) Integer year,
        @Column(zh = "新增普惠性学位数", en = "Inclusive places added", unit = "place") @NotNull @Min(0) Integer places) {}
