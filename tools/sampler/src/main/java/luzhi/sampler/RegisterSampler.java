package luzhi.sampler;

import java.util.List;

/** Makes the rows of one register. */
public interface RegisterSampler {

    /** As its record class calls it: {@code school-censuses}. */
    String name();

    Service service();

    /** The components of its record class in their order. */
    List<String> header();

    /** Writes the rows of a territory. Territories come one after the other, so that memory does not grow with the country. */
    void write(Territory territory, Rows rows);
}
