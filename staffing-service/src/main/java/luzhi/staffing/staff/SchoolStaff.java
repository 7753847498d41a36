package luzhi.staffing.staff;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import luzhi.core.region.RegionCode;
import luzhi.kernel.register.AtMost;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/**
 * Staff, full-time teachers and students of one school at one stage, as of the yearly school statistics.
 *
 * <p>Teachers are counted at the stage they teach, other staff of a school of several stages at one of them only. So there may
 * be fewer staff than teachers at a stage.
 *
 * @param region the county, or the prefecture for schools it runs itself
 * @param school the ten digits that identify it nationwide (学校标识码)
 * @param year the year of the statistics
 * @param stage one stage of the school; a school of several stages has a row for each
 * @param ownership who runs it
 * @param location where it stands
 * @param students at this stage
 * @param staff all employees counted at this stage (教职工)
 * @param fullTimeTeachers teaching this stage full time (专任教师)
 * @param aboveRequiredQualification of these, with a higher degree than the law requires for the stage
 * @param intermediateOrHigherTitle of these, with an intermediate or senior professional title
 * @param postgraduate of these, with a postgraduate degree as the highest; null where degrees were not asked
 * @param bachelor of these, with undergraduate education as the highest
 * @param college of these, with a college diploma (专科) as the highest
 * @param belowCollege of these, with less than that
 * @param senior of these, with a senior title (正高级 or 副高级); null where titles were not asked
 * @param intermediate of these, with an intermediate title (中级)
 * @param junior of these, with a junior title (初级)
 * @param untitled of these, without a title yet
 */
@Embeddable
@Register(name = "school-staffs", zh = "学校教职工台账", en = "School staff", key = {"school", "year", "stage"})
public record SchoolStaff(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "学校标识码", en = "School code") @NotNull @Pattern(regexp = "[0-9]{10}") String school,
        @Column(zh = "年度", en = "Year") @NotNull @Min(2000) @Max(2100) Integer year,
        @Column(zh = "学段", en = "Stage of schooling", vocabulary = "stage") @NotNull String stage,
        @Column(zh = "办学性质", en = "Ownership", vocabulary = "ownership") @NotNull String ownership,
        @Column(zh = "城乡分类", en = "Urban or rural location", vocabulary = "location") @NotNull String location,
        @Column(zh = "在校学生数", en = "Students", unit = "person") @NotNull @Min(0) Integer students,
        @Column(zh = "教职工数", en = "Staff", unit = "person") @NotNull @Min(0) Integer staff,
        @Column(zh = "专任教师数", en = "Full-time teachers", unit = "person") @NotNull @Min(0) Integer fullTimeTeachers,
        @Column(zh = "高于规定学历教师数", en = "Teachers above the required qualification", unit = "person") @NotNull @Min(0) @AtMost("fullTimeTeachers") Integer aboveRequiredQualification,
        @Column(zh = "中级及以上职称教师数", en = "Teachers with an intermediate or higher title", unit = "person") @NotNull @Min(0) @AtMost("fullTimeTeachers") Integer intermediateOrHigherTitle,
        @Column(zh = "研究生学历教师数", en = "Teachers with a postgraduate degree", unit = "person") @Min(0) @AtMost("fullTimeTeachers") @Nullable Integer postgraduate,
        @Column(zh = "本科学历教师数", en = "Teachers with undergraduate education", unit = "person") @Min(0) @AtMost("fullTimeTeachers") Integer bachelor,
        @Column(zh = "专科学历教师数", en = "Teachers with a college diploma", unit = "person") @Min(0) @AtMost("fullTimeTeachers") Integer college,
        @Column(zh = "专科以下学历教师数", en = "Teachers below a college diploma", unit = "person") @Min(0) @AtMost("fullTimeTeachers") Integer belowCollege,
        @Column(zh = "高级职称教师数", en = "Teachers with a senior title", unit = "person") @Min(0) @AtMost("fullTimeTeachers") @Nullable Integer senior,
        @Column(zh = "中级职称教师数", en = "Teachers with an intermediate title", unit = "person") @Min(0) @AtMost("fullTimeTeachers") Integer intermediate,
        @Column(zh = "初级职称教师数", en = "Teachers with a junior title", unit = "person") @Min(0) @AtMost("fullTimeTeachers") Integer junior,
        @Column(zh = "未定职级教师数", en = "Teachers without a title", unit = "person") @Min(0) @AtMost("fullTimeTeachers") Integer untitled) {}
