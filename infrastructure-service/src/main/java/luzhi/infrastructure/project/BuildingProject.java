package luzhi.infrastructure.project;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/**
 * A project that builds or extends schools under a programme. It stands here once, with what has been reached so far.
 *
 * @param period in which it is carried out, a year or from one to another
 * @param kind of school it is for, where the programme tells kinds apart
 * @param investmentPlanned 规划投资, in yuan
 * @param investmentCompleted 完成投资 up to now, in yuan
 * @param placesPlanned places for pupils that it is to add
 * @param placesAdded those it has added
 * @param schools how many schools it builds or extends
 * @param progress share of the work done, in per cent
 * @param completed the day the work was finished; null while it goes on
 */
@Embeddable
@Register(name = "building-projects", zh = "学校建设项目台账", en = "Building projects", key = {"code"})
public record BuildingProject(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "项目编号", en = "Project code") @NotNull @Size(max = 40) @Pattern(regexp = "[0-9A-Za-z-]+") String code,
        @Column(zh = "项目名称", en = "Name") @NotNull @Size(max = 200) String name,
        @Column(zh = "实施期", en = "Period") @NotNull Period period,
        @Column(zh = "项目类别", en = "Programme", vocabulary = "programme") @NotNull String programme,
        @Column(zh = "学校类别", en = "Kind of school", vocabulary = "project-kind") String kind,
        @Column(zh = "新建改扩建学校数", en = "Schools built or extended", unit = "school") @NotNull @Min(0) Integer schools,
        @Column(zh = "规划投资", en = "Investment planned", unit = "CNY") @DecimalMin("0") @Digits(integer = 16, fraction = 2) BigDecimal investmentPlanned,
        @Column(zh = "完成投资", en = "Investment completed", unit = "CNY") @DecimalMin("0") @Digits(integer = 16, fraction = 2) BigDecimal investmentCompleted,
        @Column(zh = "计划新增学位数", en = "Places planned", unit = "place") @Min(0) Integer placesPlanned,
        @Column(zh = "新增学位数", en = "Places added", unit = "place") @Min(0) Integer placesAdded,
        @Column(zh = "工程进度", en = "Progress", unit = "percent") @DecimalMin("0") @Digits(integer = 3, fraction = 2) @DecimalMax("100") BigDecimal progress,
        @Column(zh = "完工日期", en = "Completed") @Nullable LocalDate completed) {}
