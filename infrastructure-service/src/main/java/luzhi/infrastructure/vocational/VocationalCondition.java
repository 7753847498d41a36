package luzhi.infrastructure.vocational;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import luzhi.core.region.RegionCode;
import luzhi.infrastructure.school.School;
import luzhi.kernel.register.AtMost;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.RefersTo;
import luzhi.kernel.register.Register;

/**
 * The conditions of a secondary vocational school in a year (教职成〔2010〕12号). Measured ones are compared with the
 * thresholds of the year; how many items of the whole standard it meets is what the school declares.
 *
 * @param students 在校生
 * @param fullTimeTeachers 专任教师
 * @param siteArea 校园占地面积, in square metres
 * @param buildingArea 校舍建筑面积, in square metres
 * @param equipmentValue 仪器设备总值, in yuan
 * @param books printed ones
 * @param itemsMet how many items of the standard it declares to meet
 * @param itemsRequired how many items the standard has for it
 * @param separatelyListed 单列: judged on its own and left out of the counts, as small counties' schools may be
 */
@Embeddable
@Register(name = "vocational-conditions", zh = "中等职业学校办学条件台账", en = "Vocational conditions", key = {"school", "year"})
public record VocationalCondition(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "学校标识码", en = "School code") @NotNull @RefersTo(School.class) String school,
        @Column(zh = "年度", en = "Year") @NotNull @Min(2000) @Max(2100) Integer year,
        @Column(zh = "在校学生数", en = "Students", unit = "person") @NotNull @Min(0) Integer students,
        @Column(zh = "专任教师数", en = "Full-time teachers", unit = "person") @Min(0) Integer fullTimeTeachers,
        @Column(zh = "校园占地面积", en = "Site area", unit = "m2") @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal siteArea,
        @Column(zh = "校舍建筑面积", en = "Building area", unit = "m2") @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal buildingArea,
        @Column(zh = "仪器设备总值", en = "Value of equipment", unit = "CNY") @DecimalMin("0") @Digits(integer = 14, fraction = 2) BigDecimal equipmentValue,
        @Column(zh = "图书册数", en = "Books", unit = "book") @Min(0) Integer books,
        @Column(zh = "达标项数", en = "Items met", unit = "item") @NotNull @Min(0) @AtMost("itemsRequired") Integer itemsMet,
        @Column(zh = "应达标项数", en = "Items required", unit = "item") @NotNull @Min(0) Integer itemsRequired,
        @Column(zh = "是否单列", en = "Listed separately") @NotNull Boolean separatelyListed) {}
