package luzhi.kernel.register;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The value, number or date, is not above that of another component of the row, where both are given. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AtMost {

    /** Name of the other component. */
    String value();
}
