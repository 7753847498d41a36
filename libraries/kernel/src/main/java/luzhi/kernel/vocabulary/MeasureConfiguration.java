package luzhi.kernel.vocabulary;

import java.util.List;

import io.smallrye.config.ConfigMapping;

/** Which catalogues a service owns. */
@ConfigMapping(prefix = "luzhi.measures")
public interface MeasureConfiguration {

    /** The prefix of every measure of this service: {@code finance}. */
    String owner();

    /** Names of the files under {@code measures/}, without {@code .yaml}. */
    List<String> groups();

    /** One of them, for the examples of the API description. */
    Example example();

    interface Example {

        String measure();

        String unit();
    }
}
