package luzhi.staffing.supervision;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/**
 * What was added to the education supervision office in a period. Periods do not overlap for the same number: they add up.
 *
 * @param region the county, or the prefecture for its own office
 * @param period when
 * @param postsAdded posts newly approved; null where the row is about staff only
 * @param staffRecruited people who took up work there; null where the row is about posts only
 */
@Embeddable
@Register(name = "supervision-posts", zh = "教育督导机构编制台账", en = "Posts of the supervision office", key = {"region",
        "period"})
public record SupervisionPosts(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "统计期", en = "Period") @NotNull Period period,
        @Column(zh = "新增编制数", en = "Posts added", unit = "post") @Min(0) @Nullable Integer postsAdded,
        @Column(zh = "新进人员数", en = "Staff recruited", unit = "person") @Min(0) @Nullable Integer staffRecruited) {}
