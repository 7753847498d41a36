package luzhi.boarding;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

import luzhi.core.region.RegionCode;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.RefersTo;
import luzhi.kernel.register.Register;

/** A visit to a house: about a day, and nothing but a key, so that a row can be there or not but never change. */
@Embeddable
@Register(name = "visits", zh = "宿舍检查台账", en = "Visits", key = {"house", "visited", "topic"}, date = "visited")
public record Visit(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "宿舍编号", en = "House code") @NotNull @RefersTo(House.class) String house,
        @Column(zh = "检查日期", en = "Day") @NotNull LocalDate visited,
        @Column(zh = "检查内容", en = "Topic", vocabulary = "topic") @NotNull String topic) {}
