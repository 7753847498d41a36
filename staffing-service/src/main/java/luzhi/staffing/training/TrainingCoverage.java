package luzhi.staffing.training;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.kernel.register.AtMost;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/**
 * How many of those due for training in a period were trained. A teacher belongs to one audience: heads to {@code head},
 * teachers of rural schools to {@code rural}, others to their stage, so that audiences add up.
 *
 * @param region the county, or the prefecture for schools it runs itself
 * @param period the time looked at
 * @param audience whom
 * @param due how many were to be trained at least once
 * @param trained how many of them were
 */
@Embeddable
@Register(name = "training-coverages", zh = "教师参训情况台账", en = "Training coverage", key = {"region", "period",
        "audience"})
public record TrainingCoverage(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "统计期", en = "Period") @NotNull Period period,
        @Column(zh = "培训对象", en = "Audience", vocabulary = "audience") @NotNull String audience,
        @Column(zh = "应参训人数", en = "Due for training", unit = "person") @NotNull @Min(0) Integer due,
        @Column(zh = "已参训人数", en = "Trained", unit = "person") @NotNull @Min(0) @AtMost("due") Integer trained) {}
