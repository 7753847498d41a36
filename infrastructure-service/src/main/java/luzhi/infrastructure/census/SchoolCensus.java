package luzhi.infrastructure.census;

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
 * What a school had at the start of a school year at one stage (教育事业统计). A combined school has a row for each stage
 * it teaches, with the part of its buildings and equipment that serves that stage. What is left empty is unknown, not
 * none.
 *
 * @param year of the autumn in which it was taken
 * @param principal whether this is the row of the stage that the school is counted under: true on exactly one row of
 *        a school or teaching point and year. Network access concerns the whole school and is counted from that row
 * @param teachingPoint a teaching point (教学点): its pupils count, it does not count as a school
 * @param students 在校生 or, of a kindergarten, 在园幼儿
 * @param admissions pupils who began this school year
 * @param classes 教学班
 * @param floorArea 校舍建筑面积, in square metres
 * @param teachingArea 教学及辅助用房面积, in square metres
 * @param sportsArea 体育运动场馆面积, in square metres
 * @param equipmentValue 教学仪器设备值, in yuan
 * @param computers those for pupils
 * @param books printed ones
 * @param connectedClassrooms classrooms with access to the internet
 * @param connected whether the school has access to the internet
 * @param bandwidth of its exit to the internet as contracted, in Mbps
 * @param bandwidthUsed what it makes use of, in Mbps
 */
@Embeddable
@Register(name = "school-censuses", zh = "学校年度统计台账", en = "School censuses", key = {"school", "year", "stage"})
public record SchoolCensus(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "学校标识码", en = "School code") @NotNull @RefersTo(School.class) String school,
        @Column(zh = "年度", en = "Year") @NotNull @Min(2000) @Max(2100) Integer year,
        @Column(zh = "学段", en = "Stage", vocabulary = "stage") @NotNull String stage,
        @Column(zh = "是否统计学段", en = "Counted under this stage") @NotNull Boolean principal,
        @Column(zh = "是否教学点", en = "Teaching point") @NotNull Boolean teachingPoint,
        @Column(zh = "办学性质", en = "Ownership", vocabulary = "ownership") @NotNull String ownership,
        @Column(zh = "隶属层级", en = "Level of government in charge", vocabulary = "administration") @NotNull String administration,
        @Column(zh = "城乡分类", en = "Location", vocabulary = "location") @NotNull String location,
        @Column(zh = "在校学生数", en = "Students", unit = "person") @NotNull @Min(0) Integer students,
        @Column(zh = "招生数", en = "Admissions", unit = "person") @NotNull @Min(0) Integer admissions,
        @Column(zh = "班级数", en = "Classes", unit = "class") @NotNull @Min(0) Integer classes,
        @Column(zh = "校舍建筑面积", en = "Floor area", unit = "m2") @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal floorArea,
        @Column(zh = "教学及辅助用房面积", en = "Teaching area", unit = "m2") @DecimalMin("0") @Digits(integer = 10, fraction = 2) @AtMost("floorArea") BigDecimal teachingArea,
        @Column(zh = "体育运动场馆面积", en = "Sports area", unit = "m2") @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal sportsArea,
        @Column(zh = "教学仪器设备值", en = "Value of teaching equipment", unit = "CNY") @DecimalMin("0") @Digits(integer = 14, fraction = 2) BigDecimal equipmentValue,
        @Column(zh = "学生用计算机台数", en = "Computers for students", unit = "computer") @Min(0) Integer computers,
        @Column(zh = "图书册数", en = "Books", unit = "book") @Min(0) Integer books,
        @Column(zh = "教室数", en = "Classrooms", unit = "classroom") @Min(0) Integer classrooms,
        @Column(zh = "接入互联网教室数", en = "Classrooms connected", unit = "classroom") @Min(0) @AtMost("classrooms") Integer connectedClassrooms,
        @Column(zh = "是否接入互联网", en = "Connected to the internet") @NotNull Boolean connected,
        @Column(zh = "出口合同带宽", en = "Contracted bandwidth", unit = "Mbps") @Min(0) Integer bandwidth,
        @Column(zh = "实际使用带宽", en = "Bandwidth used", unit = "Mbps") @DecimalMin("0") @Digits(integer = 9, fraction = 3) BigDecimal bandwidthUsed) {}
