package luzhi.kernel.page;

/**
 * Which page of a list that is ordered by a key is wanted.
 *
 * @param size how many entries it may show
 * @param behind the key of the last entry before it; for the first page a key that comes before all
 */
public record PageWanted<K>(int size, K behind) {

    /** How many entries to look for: the one beyond its size says whether there is a next page. */
    public int entriesToFind() {
        return size + 1;
    }
}
