package luzhi.kernel.register;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record class the rows of a register. Every register has a component {@code region}; a component {@code year} or
 * {@code period} says which time a row is about.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Register {

    /** Its address below {@code /v1} and, in snake case, its table: {@code school-censuses}. */
    String name();

    String zh();

    String en();

    /** The components whose values together occur once. */
    String[] key();

    /** The date component that says which time a row is about, where neither {@code year} nor {@code period} does. */
    String date() default "";

    /** The date component from which on a row's thing exists; rows of other registers may only refer to it after that. */
    String opened() default "";

    /** The date component from which on it no longer does. */
    String closed() default "";
}
