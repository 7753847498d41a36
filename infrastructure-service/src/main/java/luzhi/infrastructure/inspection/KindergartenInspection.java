package luzhi.infrastructure.inspection;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.infrastructure.school.School;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.RefersTo;
import luzhi.kernel.register.Register;

/**
 * The inspection of a kindergarten that is due in a cycle (办园行为督导评估, 教督〔2017〕7号).
 *
 * @param cycle from its first to its last year: 2018/2022
 * @param year for which it is planned
 * @param inspected the day on which it took place; null while it has not
 */
@Embeddable
@Register(name = "kindergarten-inspections", zh = "幼儿园督导评估台账", en = "Kindergarten inspections", key = {"kindergarten",
        "cycle"})
public record KindergartenInspection(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "幼儿园标识码", en = "Code of the kindergarten") @NotNull @RefersTo(School.class) String kindergarten,
        @Column(zh = "评估周期", en = "Cycle") @NotNull Period cycle,
        @Column(zh = "计划评估年度", en = "Year planned") @NotNull @Min(2000) @Max(2100) Integer year,
        @Column(zh = "评估日期", en = "Inspected") @Nullable LocalDate inspected) {}
