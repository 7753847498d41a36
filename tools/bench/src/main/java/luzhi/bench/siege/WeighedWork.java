package luzhi.bench.siege;

/**
 * Work of one kind that a service does for one request.
 *
 * @param units how many of what it takes its time and memory for, such as bytes; 1 where there is nothing to count
 * @param unit what these are called
 */
record WeighedWork(String name, String service, Request request, long units, String unit) {

    private static final String WHOLE = "request";

    WeighedWork(String name, String service, Request request) {
        this(name, service, request, 1, WHOLE);
    }

    boolean hasUnits() {
        return !unit.equals(WHOLE);
    }
}
