package luzhi.report.assessment.cycle;

import java.util.List;

import jakarta.validation.constraints.NotEmpty;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

/** Which documents of criteria the service brings along. */
@ConfigMapping(prefix = "luzhi.cycles")
public interface CycleConfiguration {

    /** Years with a file under {@code cycles/}; an overlay comes after the year it lies over. */
    @WithParentName
    @NotEmpty
    List<Integer> years();
}
