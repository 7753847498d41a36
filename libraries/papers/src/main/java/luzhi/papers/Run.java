package luzhi.papers;

import java.net.URI;

/** A stretch of text that is alike throughout. */
public sealed interface Run {

    /** What is read. */
    String text();

    /** Text as it stands. */
    record Plain(String text) implements Run {}

    /** Text that stands out. */
    record Strong(String text) implements Run {}

    /**
     * A figure with its unit.
     *
     * @param id its bookmark, once in a paper: letters, digits and underscores, as Word wants them
     * @param explained where it is explained
     */
    record Number(String text, String id, URI explained) implements Run {}
}
