package luzhi.staffing.training;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/**
 * One training project: a row each, so that projects are counted by counting rows.
 *
 * @param region the county, or the prefecture where it held the project for several
 * @param period from its first month to its last
 * @param project what it is called; once in a region and period
 * @param audience for whom it was meant in the main; a project for several audiences is stated under that with most
 *        participants
 * @param personTimes how many took part; who took part in two projects counts twice
 */
@Embeddable
@Register(name = "trainings", zh = "教师培训项目台账", en = "Training projects", key = {"region", "period", "project"})
public record Training(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "统计期", en = "Period") @NotNull Period period,
        @Column(zh = "项目名称", en = "Project") @NotNull String project,
        @Column(zh = "主要培训对象", en = "Main audience", vocabulary = "audience") @NotNull String audience,
        @Column(zh = "培训人次", en = "Person-times", unit = "person-time") @NotNull @Min(0) Integer personTimes) {}
