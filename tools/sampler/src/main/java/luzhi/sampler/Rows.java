package luzhi.sampler;

/** Takes the rows of one register. */
public interface Rows {

    /** The values of a row in the order of the columns; null is left empty. */
    void add(Object... values);
}
