package luzhi.infrastructure.school;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import luzhi.core.region.RegionCode;
import luzhi.kernel.register.AtMost;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/**
 * A school, kindergarten or teaching point that has a code of its own (学校标识码). What it is here is what it is now;
 * what it was in a year says its census of that year.
 *
 * @param code ten digits: two for what it is, two for its province, six for its number there
 * @param kind how it is organised; a teaching point (教学点) is no school in the statistics
 * @param stage the stage it is counted under: the highest one it teaches
 * @param ownership 办学性质; a private kindergarten is inclusive while it is recognised as such
 * @param administration the level of government that runs it, or that licensed it if it is private
 * @param opened null where nobody knows any more
 * @param closed the first day on which it no longer exists; null while it does
 */
@Embeddable
@Register(name = "schools", zh = "学校台账", en = "Schools", key = {"code"}, opened = "opened", closed = "closed")
public record School(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "学校标识码", en = "School code") @NotNull @Pattern(regexp = "[0-9]{10}") String code,
        @Column(zh = "学校名称", en = "Name") @NotNull @Size(max = 100) String name,
        @Column(zh = "办学类型", en = "Kind of school", vocabulary = "school-kind") @NotNull String kind,
        @Column(zh = "统计学段", en = "Stage counted under", vocabulary = "stage") @NotNull String stage,
        @Column(zh = "办学性质", en = "Ownership", vocabulary = "ownership") @NotNull String ownership,
        @Column(zh = "隶属层级", en = "Level of government in charge", vocabulary = "administration") @NotNull String administration,
        @Column(zh = "城乡分类", en = "Location", vocabulary = "location") @NotNull String location,
        @Column(zh = "建校日期", en = "Opened") @AtMost("closed") @Nullable LocalDate opened,
        @Column(zh = "撤销日期", en = "Closed") @Nullable LocalDate closed) {}
