package luzhi.infrastructure.schoolclass;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import luzhi.core.region.RegionCode;
import luzhi.infrastructure.school.School;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.RefersTo;
import luzhi.kernel.register.Register;

/**
 * A class at the start of a school year (教育事业统计). 56 to 65 pupils make it large (大班额), 66 and more very large (超大班额).
 *
 * @param year of the autumn in which the school year began
 * @param grade within the stage, from 1
 * @param number within the grade, from 1
 */
@Embeddable
@Register(name = "school-classes", zh = "班级台账", en = "School classes", key = {"school", "year", "stage", "grade",
        "number"})
public record SchoolClass(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "学校标识码", en = "School code") @NotNull @RefersTo(School.class) String school,
        @Column(zh = "年度", en = "Year") @NotNull @Min(2000) @Max(2100) Integer year,
        @Column(zh = "学段", en = "Stage", vocabulary = "stage") @NotNull String stage,
        @Column(zh = "年级", en = "Grade") @NotNull @Min(1) @Max(9) Integer grade,
        @Column(zh = "班号", en = "Number") @NotNull @Min(1) @Max(99) Integer number,
        @Column(zh = "学生数", en = "Students", unit = "person") @NotNull @Min(0) Integer students) {}
