package luzhi.infrastructure.kindergarten;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import luzhi.core.region.RegionCode;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/**
 * A kindergarten of a housing estate in scope of rectification (城镇小区配套幼儿园, 国办发〔2019〕3号): it has to become public or,
 * entrusted to others, inclusive. Its state at the end of a year follows from its steps.
 *
 * @param code the school code where it has one, else the number it has on the list of the county
 * @param listed the day it came into scope
 * @param way how it is to be rectified; null until that is decided
 */
@Embeddable
@Register(name = "residential-kindergartens", zh = "小区配套幼儿园治理台账", en = "Residential kindergartens", key = {"code"})
public record ResidentialKindergarten(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "编号", en = "Code") @NotNull @Size(max = 20) @Pattern(regexp = "[0-9A-Za-z-]+") String code,
        @Column(zh = "幼儿园名称", en = "Name") @NotNull @Size(max = 100) String name,
        @Column(zh = "列入治理日期", en = "Listed") @NotNull LocalDate listed,
        @Column(zh = "治理方式", en = "Way of rectification", vocabulary = "rectification-way") @Nullable String way) {}
