package luzhi.kernel.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import luzhi.core.language.Title;
import luzhi.core.measure.Dimension;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.measure.MeasureFixtures;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;

/** Registers of a service that does not exist, with a column of every type and rule. */
public final class RegisterFixtures {

    public static final RegionDirectory REGIONS = new RegionDirectory();
    static final MeasureCatalog CATALOGUE = new MeasureCatalog("test", List.of(), MeasureFixtures.units(),
            List.of(new Dimension("stage", new Title("学段", "Stage"), List.of(
                    value("primary", "小学", "Primary school"), value("junior-secondary", "初中", "Junior school"),
                    new Dimension.Value("compulsory", new Title("义务教育", "Compulsory"),
                            List.of("primary", "junior-secondary"))))));

    private RegisterFixtures() {}

    private static Dimension.Value value(String code, String zh, String en) {
        return new Dimension.Value(code, new Title(zh, en), List.of());
    }

    @Register(name = "boarding-houses", zh = "宿舍台账", en = "Boarding houses", key = {"region", "year",
            "name"}, opened = "opened", closed = "closed")
    record BoardingHouse(
            @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
            @Column(zh = "年度", en = "Year") @NotNull @Min(2000) @Max(2100) Integer year,
            @Column(zh = "名称", en = "Name") @NotNull @Size(max = 10) String name,
            @Column(zh = "学段", en = "Stage of schooling", vocabulary = "stage") String stage,
            @Column(zh = "床位数", en = "Beds", unit = "person") @Min(0) Integer beds,
            @Column(zh = "住宿生数", en = "Boarders", unit = "person") @AtMost("beds") Integer boarders,
            @Column(zh = "造价", en = "Cost", unit = "CNY") @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 2) BigDecimal cost,
            @Column(zh = "已付", en = "Paid", unit = "CNY") @AtMost("cost") BigDecimal paid,
            @Column(zh = "人次", en = "Stays") Long stays,
            @Column(zh = "启用日期", en = "Opened on") @AtMost("closed") LocalDate opened,
            @Column(zh = "停用日期", en = "Closed on") LocalDate closed,
            @Column(zh = "是否供暖", en = "Heated") Boolean heated,
            @Column(zh = "学期", en = "Term") Period term,
            @Column(zh = "编号", en = "Number") @Pattern(regexp = "[A-Z]{2}[0-9]{2}") String number) {}

    /** Rows of a register about periods. */
    @Register(name = "grants", zh = "补助台账", en = "Grants", key = {"region", "period"})
    public record Grant(
            @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
            @Column(zh = "统计期", en = "Period time") @NotNull Period period) {}

    /** Rows of a register about days. */
    @Register(name = "visits", zh = "视导台账", en = "Visits", key = {"region", "visited"}, date = "visited")
    public record Visit(
            @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
            @Column(zh = "日期", en = "Date") @NotNull LocalDate visited) {}

    public static RegisterDefinition boardingHouses() {
        return RegisterDefinition.of(BoardingHouse.class, CATALOGUE);
    }

    public static RegisterDefinition of(Class<?> rows) {
        return RegisterDefinition.of(rows, CATALOGUE);
    }
}
