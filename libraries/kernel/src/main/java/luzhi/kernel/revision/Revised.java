package luzhi.kernel.revision;

/** An entry as one of its revisions has it. */
public interface Revised {

    /** How often it was said, from 1. */
    int revision();

    /** What it says, without who said it when: entries of equal content say the same. */
    Object content();

    /** The entity tag that guards a change of it. */
    default String tag() {
        return '"' + String.valueOf(revision()) + '"';
    }
}
