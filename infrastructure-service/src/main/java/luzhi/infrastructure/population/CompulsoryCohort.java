package luzhi.infrastructure.population;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import luzhi.core.region.RegionCode;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/**
 * The pupils who finish nine-year compulsory education in a year, and those who once began it with them (九年义务教育巩固率).
 *
 * @param entered pupils in the first grade of primary school when the cohort began
 * @param finishing pupils in the final grade of junior secondary school now; more than entered where families moved
 *        in
 */
@Embeddable
@Register(name = "compulsory-cohorts", zh = "义务教育巩固队列台账", en = "Compulsory cohorts", key = {"region", "year"})
public record CompulsoryCohort(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "年度", en = "Year") @NotNull @Min(2000) @Max(2100) Integer year,
        @Column(zh = "小学入学时学生数", en = "Pupils who entered", unit = "person") @NotNull @Min(0) Integer entered,
        @Column(zh = "初中毕业班学生数", en = "Pupils in the final grade", unit = "person") @NotNull @Min(0) Integer finishing) {}
