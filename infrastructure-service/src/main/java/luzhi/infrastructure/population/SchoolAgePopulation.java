package luzhi.infrastructure.population;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import luzhi.core.region.RegionCode;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/** The population of an official school age (学龄人口), against which gross enrolment is measured. */
@Embeddable
@Register(name = "school-age-populations", zh = "学龄人口台账", en = "School-age populations", key = {"region", "year",
        "ageGroup"})
public record SchoolAgePopulation(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "年度", en = "Year") @NotNull @Min(2000) @Max(2100) Integer year,
        @Column(zh = "年龄组", en = "Age group", vocabulary = "age-group") @NotNull String ageGroup,
        @Column(zh = "学龄人口数", en = "Population", unit = "person") @NotNull @Min(0) Integer population) {}
