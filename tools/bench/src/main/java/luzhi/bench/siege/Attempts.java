package luzhi.bench.siege;

/**
 * How the requests of an attack ended.
 *
 * @param answered whole and well
 * @param refused with a reason (4xx), told to come again (503 with Retry-After), or hung up on for being slow
 * @param failed whatever else: another 5xx, a broken connection, nothing in time, or an answer that blames a service
 * @param blamed how many of the failed were answers that blame a service
 */
record Attempts(int tried, int answered, int refused, int failed, int blamed) {}
