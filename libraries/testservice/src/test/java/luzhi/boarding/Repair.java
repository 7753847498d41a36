package luzhi.boarding;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.kernel.register.AtMost;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/** A payment for repairs: about a period, with a key of several columns that leaves room for very many rows. */
@Embeddable
@Register(name = "repairs", zh = "宿舍维修台账", en = "Repairs", key = {"region", "period", "lot", "contract"})
public record Repair(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "统计期", en = "Period") @NotNull Period period,
        @Column(zh = "标段", en = "Lot") @NotNull @Min(1) @Max(9) Integer lot,
        @Column(zh = "合同编号", en = "Contract") @NotNull @Size(max = 60) String contract,
        @Column(zh = "维修类别", en = "Kind of repair", vocabulary = "trade") @NotNull String kind,
        @Column(zh = "合同金额", en = "Cost", unit = "CNY") @NotNull @DecimalMin("0") @Digits(integer = 14, fraction = 2) BigDecimal cost,
        @Column(zh = "已付金额", en = "Paid", unit = "CNY") @DecimalMin("0") @AtMost("cost") BigDecimal paid,
        @Column(zh = "开工日期", en = "Begun") @NotNull @AtMost("finished") LocalDate begun,
        @Column(zh = "竣工日期", en = "Finished") LocalDate finished,
        @Column(zh = "备注", en = "Remark") String remark) {}
