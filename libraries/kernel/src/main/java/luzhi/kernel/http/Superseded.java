package luzhi.kernel.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation in whose place another came. It works until it is taken away; its answers say so, and so does the description. It is
 * announced with the same words in {@code libraries/client/promise/announcements.yaml}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Superseded {

    /** The day from which on clients should call the other, as {@code 2027-01-01}. */
    String since();

    /** The last day on which it works, as {@code 2028-01-01}. */
    String until();

    /** What clients call instead, as {@code GET /v1/figures}. */
    String instead();
}
