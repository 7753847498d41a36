package luzhi.kernel.vocabulary;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

import io.smallrye.config.ConfigMapping;

/** Which catalogues a service owns. */
@ConfigMapping(prefix = "luzhi.measures")
public interface MeasureConfiguration {

    /** The prefix of every measure of this service: {@code finance}. */
    @NotBlank
    String owner();

    /** Names of the files under {@code measures/}, without {@code .yaml}. */
    @NotEmpty
    List<String> groups();

    /** One of them, for the examples of the API description. */
    Example example();

    /** What stands in the examples of the API description. */
    interface Example {

        /** Its code. */
        @NotBlank
        String measure();

        /** The code of its unit. */
        @NotBlank
        String unit();
    }
}
