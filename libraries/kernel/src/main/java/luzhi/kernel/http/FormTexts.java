package luzhi.kernel.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fields with text that a form may bring along before its file, so that a page needs no second form for them. What they say is told by
 * {@link SentTexts}; all of them together are bounded, and any other field is refused as ever.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FormTexts {

    /** What they are named. */
    String[] value();
}
