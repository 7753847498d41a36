package luzhi.report.workflow.seal;

/**
 * Where the chain of a region ends.
 *
 * @param length how many seals it has, and the number of the last one
 * @param sha256 that of the last one; null where there is none
 */
record ChainEnd(int length, String sha256) {

    /** Nothing is sealed yet. */
    static final ChainEnd BEGINNING = new ChainEnd(0, null);
}
