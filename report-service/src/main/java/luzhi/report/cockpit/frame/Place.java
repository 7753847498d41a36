package luzhi.report.cockpit.frame;

/**
 * Somewhere to go from a page.
 *
 * @param name as a reader knows it
 * @param current whether one is there
 */
public record Place(String address, String name, boolean current) {}
