package luzhi.staffing.recruitment;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/**
 * Teachers taken on under one programme in a period. Periods of the same programme do not overlap: numbers add up.
 *
 * @param region the county, or the prefecture for schools it runs itself
 * @param period when they took up their posts
 * @param programme by which way they came; each is counted under one
 * @param recruited how many
 */
@Embeddable
@Register(name = "recruitments", zh = "教师补充台账", en = "Recruitment of teachers", key = {"region", "period", "programme"})
public record Recruitment(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "统计期", en = "Period") @NotNull Period period,
        @Column(zh = "补充渠道", en = "Recruitment programme", vocabulary = "programme") @NotNull String programme,
        @Column(zh = "补充人数", en = "Teachers recruited", unit = "person") @NotNull @Min(0) Integer recruited) {}
