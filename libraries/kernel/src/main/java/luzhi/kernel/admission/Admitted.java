package luzhi.kernel.admission;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an operation that costs more than a small read: it begins when there is room for it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Admitted {

    /** The kind of work, whose weight stands in {@link AdmissionConfiguration#work}. */
    String value();

    /** What the format or the media type of answers contains that weigh otherwise than the rest: each is a kind by itself, as {@code report-pdf}. */
    String[] formats() default {};

    /** Whether all who ask for the same at the same moment may get one answer, once each of them may see it. */
    boolean shared() default false;
}
