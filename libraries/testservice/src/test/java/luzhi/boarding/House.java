package luzhi.boarding;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.kernel.register.AtMost;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/** A boarding house, which others refer to: no time of its own, a code for a key, and days between which it exists. */
@Embeddable
@Register(name = "houses", zh = "宿舍台账", en = "Boarding houses", key = {
        "code"}, opened = "opened", closed = "closed")
public record House(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "宿舍编号", en = "House code") @NotNull @Pattern(regexp = "[0-9]{10}") String code,
        @Column(zh = "宿舍名称", en = "Name") @NotNull @Size(max = 40) String name,
        @Column(zh = "最高学段", en = "Highest stage", vocabulary = "stage") String stage,
        @Column(zh = "是否供暖", en = "Heated") @NotNull Boolean heated,
        @Column(zh = "是否有生活老师", en = "Staffed") Boolean staffed,
        @Column(zh = "生源地代码", en = "Region the boarders come from") RegionCode homeRegion,
        @Column(zh = "最近检修时间", en = "Last overhaul") Period overhauled,
        @Column(zh = "启用日期", en = "Opened") @AtMost("closed") LocalDate opened,
        @Column(zh = "停用日期", en = "Closed") LocalDate closed) {}
