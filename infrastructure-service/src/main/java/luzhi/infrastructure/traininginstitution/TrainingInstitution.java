package luzhi.infrastructure.traininginstitution;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import luzhi.core.region.RegionCode;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/**
 * An off-campus training institution (校外培训机构, 国办发〔2018〕80号), licensed or not.
 *
 * @param code its credit code where it has one, else the number it has on the list of the county
 * @param licensed whether it has a licence to run a school (办学许可证)
 * @param inspected the day of its last inspection; null where there was none
 * @param closed the day on which it was closed; null while it works
 */
@Embeddable
@Register(name = "training-institutions", zh = "校外培训机构台账", en = "Training institutions", key = {"code"})
public record TrainingInstitution(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "编号", en = "Code") @NotNull @Size(max = 20) @Pattern(regexp = "[0-9A-Za-z-]+") String code,
        @Column(zh = "机构名称", en = "Name") @NotNull @Size(max = 100) String name,
        @Column(zh = "是否有办学许可证", en = "Licensed") @NotNull Boolean licensed,
        @Column(zh = "检查日期", en = "Inspected") @Nullable LocalDate inspected,
        @Column(zh = "取缔日期", en = "Closed") @Nullable LocalDate closed) {}
