package luzhi.bench.siege;

/** One way of attacking the suite. */
interface Kind {

    /** What it does, in a few words with hyphens. */
    String name();

    /** The service that is attacked: its memory is watched, and the small reads beside go to it. */
    String service();

    /** Makes ready what it needs; nothing of that is counted. */
    default void prepare(Suite suite) throws Exception {}

    void attack(Assault assault) throws Exception;

    /**
     * Whether a service or its database is taken away for a while. Nobody can be served meanwhile, so requests that fail and small
     * reads that wait are part of it, and only what the kind itself finds fault with counts.
     */
    default boolean isOutage() {
        return false;
    }
}
