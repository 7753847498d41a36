package luzhi.report.assessment.source;

import java.io.IOException;

/**
 * Makes something of the lines of an answer as they come.
 *
 * @param <T> what is made of them
 */
interface LineReader<T> {

    /**
     * Takes a line that is not empty, without its end.
     *
     * @throws IOException if it is nonsense
     */
    void read(byte[] line) throws IOException;

    /**
     * What all the lines make.
     *
     * @throws IOException if the answer is not whole
     */
    T end() throws IOException;
}
