package luzhi.claims.corpus;

import java.util.List;

/** The passages of one hand. */
public record Writer(String name, List<Passage> passages) {

    public Writer {
        passages = List.copyOf(passages);
    }
}
