package luzhi.finance.appropriation;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/**
 * Money granted for one programme and one stage in a period. Periods of the same programme do not overlap: their amounts
 * add up.
 *
 * @param region the county, or the prefecture for schools it runs itself
 * @param period when it was granted
 * @param programme what it was granted for
 * @param stage the stage it was granted to
 * @param amount in yuan
 */
@Embeddable
@Register(name = "appropriations", zh = "教育专项拨款台账", en = "Appropriations for education", key = {"region", "period",
        "programme", "stage"})
public record Appropriation(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "统计期", en = "Period") @NotNull Period period,
        @Column(zh = "拨款项目", en = "Programme", vocabulary = "programme") @NotNull String programme,
        @Column(zh = "学段", en = "Stage of schooling", vocabulary = "stage") @NotNull String stage,
        @Column(zh = "拨款额", en = "Amount", unit = "CNY") @NotNull @DecimalMin("0") @Digits(integer = 16, fraction = 2) BigDecimal amount) {}
