package luzhi.core.language;

/**
 * A constant that people read about: a status, a verdict, a reason. Its title stands at the constant and nowhere else, so that
 * a page, a report, a sentence and a terminal cannot word it differently. An argument of a sentence is printed by its title.
 */
public interface Titled {

    /** What it is called, in Chinese and in English. */
    Title title();

    /** How it is spelled in JSON. */
    String code();
}
