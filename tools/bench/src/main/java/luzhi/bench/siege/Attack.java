package luzhi.bench.siege;

/**
 * What was done, and to whom.
 *
 * @param outage see {@link Kind#isOutage()}
 */
record Attack(String kind, String service, boolean outage) {}
