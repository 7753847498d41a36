package luzhi.kernel.register;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value is the key of a row of another register of this service, of the same region, that exists at the time the row
 * is about.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RefersTo {

    /** The other register; its key is one component. */
    Class<? extends Record> value();
}
