package luzhi.bench.siege;

/** What several kinds of attacks are after: a thing that a service keeps, and that has to be there first. */
interface Target {

    /** The service that keeps it. */
    String service();

    /** Has it there; again is harmless. */
    void prepare(Suite suite) throws Exception;
}
