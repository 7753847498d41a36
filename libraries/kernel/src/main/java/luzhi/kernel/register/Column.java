package luzhi.kernel.register;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a column of a register is called in files for people, and what its values are. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Column {

    String zh();

    String en();

    /** Code of the unit its numbers are counted in; none by default. */
    String unit() default "";

    /** The dimension whose values it takes, sums of others excepted; free text by default. */
    String vocabulary() default "";
}
