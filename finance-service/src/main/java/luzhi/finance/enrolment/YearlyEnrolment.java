package luzhi.finance.enrolment;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import luzhi.core.region.RegionCode;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/**
 * Students of a stage at both ends of a calendar year, by which expenditure per student is divided: eight twelfths of the
 * first and four twelfths of the last, since September brings a new school year.
 *
 * @param region the county, or the prefecture for schools it runs itself
 * @param year the calendar year
 * @param stage the stage they attend
 * @param startOfYear students at its beginning
 * @param endOfYear students at its end
 */
@Embeddable
@Register(name = "yearly-enrolments", zh = "年初年末在校学生台账", en = "Enrolment at both ends of the year", key = {"region",
        "year", "stage"})
public record YearlyEnrolment(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "年度", en = "Year") @NotNull @Min(2000) @Max(2100) Integer year,
        @Column(zh = "学段", en = "Stage of schooling", vocabulary = "stage") @NotNull String stage,
        @Column(zh = "年初在校学生数", en = "Students at the start of the year", unit = "person") @NotNull @Min(0) Integer startOfYear,
        @Column(zh = "年末在校学生数", en = "Students at the end of the year", unit = "person") @NotNull @Min(0) Integer endOfYear) {}
