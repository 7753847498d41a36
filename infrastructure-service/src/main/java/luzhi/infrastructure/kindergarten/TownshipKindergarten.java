package luzhi.infrastructure.kindergarten;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import luzhi.core.region.RegionCode;
import luzhi.infrastructure.school.School;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.RefersTo;
import luzhi.kernel.register.Register;

/**
 * A township and its public central kindergarten (乡镇公办中心园) in a year.
 *
 * @param township nine digits, the first six those of its county
 * @param kindergarten null where it has none
 */
@Embeddable
@Register(name = "township-kindergartens", zh = "乡镇公办中心幼儿园台账", en = "Township kindergartens", key = {"township",
        "year"})
public record TownshipKindergarten(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "乡镇代码", en = "Township code") @NotNull @Pattern(regexp = "[0-9]{9}") String township,
        @Column(zh = "乡镇名称", en = "Name of the township") @NotNull @Size(max = 100) String name,
        @Column(zh = "年度", en = "Year") @NotNull @Min(2000) @Max(2100) Integer year,
        @Column(zh = "公办中心园标识码", en = "Code of the public central kindergarten") @RefersTo(School.class) @Nullable String kindergarten) {}
