package luzhi.infrastructure.kindergarten;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import luzhi.core.region.RegionCode;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.RefersTo;
import luzhi.kernel.register.Register;

/**
 * A step in the rectification of a residential kindergarten (小区配套园治理). Once done, it puts the kindergarten into the
 * state of its name until a later one is done.
 *
 * @param due the day by which it is to be done; null where none is set
 * @param done the day on which it was; null while it is not
 */
@Embeddable
@Register(name = "rectification-steps", zh = "小区配套幼儿园治理进展台账", en = "Rectification steps", key = {"kindergarten",
        "step"})
public record RectificationStep(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "配套园编号", en = "Code of the kindergarten") @NotNull @RefersTo(ResidentialKindergarten.class) String kindergarten,
        @Column(zh = "治理进展", en = "Step", vocabulary = "rectification-step") @NotNull String step,
        @Column(zh = "计划完成日期", en = "Due") @Nullable LocalDate due,
        @Column(zh = "实际完成日期", en = "Done") @Nullable LocalDate done) {}
