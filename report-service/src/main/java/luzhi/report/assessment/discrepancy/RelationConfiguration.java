package luzhi.report.assessment.discrepancy;

import java.util.List;

import jakarta.validation.constraints.NotEmpty;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

/** Which relations figures are checked by. */
@ConfigMapping(prefix = "luzhi.relations")
public interface RelationConfiguration {

    /** Names of the files under {@code relations/}, without {@code .yaml}, in the order in which findings are told. */
    @WithParentName
    @NotEmpty
    List<String> groups();
}
