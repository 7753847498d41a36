package luzhi.boarding;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import luzhi.core.region.RegionCode;
import luzhi.kernel.register.AtMost;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.RefersTo;
import luzhi.kernel.register.Register;

/** A house in one year: numbers of every kind, some of which may not exceed others, and a reference in the key. */
@Embeddable
@Register(name = "house-years", zh = "宿舍年度台账", en = "Boarding houses by year", key = {"house", "year"})
public record HouseYear(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "宿舍编号", en = "House code") @NotNull @RefersTo(House.class) String house,
        @Column(zh = "年度", en = "Year") @NotNull @Min(2000) @Max(2100) Integer year,
        @Column(zh = "办学性质", en = "Ownership", vocabulary = "ownership") @NotNull String ownership,
        @Column(zh = "城乡分类", en = "Location", vocabulary = "location") @NotNull String location,
        @Column(zh = "床位数", en = "Beds", unit = "place") @NotNull @Min(0) Integer beds,
        @Column(zh = "住宿生数", en = "Boarders", unit = "person") @NotNull @Min(0) @AtMost("beds") Integer boarders,
        @Column(zh = "住宿人次", en = "Nights stayed", unit = "person-time") @Min(0) Long nights,
        @Column(zh = "建筑面积", en = "Floor area", unit = "m2") @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal floorArea,
        @Column(zh = "居室面积", en = "Area of bedrooms", unit = "m2") @DecimalMin("0") @AtMost("floorArea") BigDecimal bedroomArea,
        @Column(zh = "入住率", en = "Occupancy", unit = "percent") @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal occupancy) {}
