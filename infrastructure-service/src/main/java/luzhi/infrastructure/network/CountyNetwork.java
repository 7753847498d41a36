package luzhi.infrastructure.network;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import luzhi.core.region.RegionCode;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/**
 * A county's education network (教育城域网) at the end of a year.
 *
 * @param contractedBandwidth of its exit to the internet, in Mbps; null where there is none
 * @param educationNetwork whether the county has one
 * @param allOpticalPilot whether it has carried out the pilot of all-optical school networks (校园全光网)
 */
@Embeddable
@Register(name = "county-networks", zh = "县区教育城域网台账", en = "County networks", key = {"region", "year"})
public record CountyNetwork(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "年度", en = "Year") @NotNull @Min(2000) @Max(2100) Integer year,
        @Column(zh = "出口合同带宽", en = "Contracted bandwidth", unit = "Mbps") @Min(0) @Nullable Integer contractedBandwidth,
        @Column(zh = "是否建成教育城域网", en = "Education network") @NotNull Boolean educationNetwork,
        @Column(zh = "是否完成校园全光网试点", en = "All-optical pilot") @NotNull Boolean allOpticalPilot) {}
