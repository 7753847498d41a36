package luzhi.kernel.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that an operation takes larger bodies than others do, since it does not hold them in memory. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LargestBody {

    /** Files that are imported. */
    String FILES = "quarkus.http.limits.max-body-size";

    /** The setting that says how many bytes. */
    String value();
}
