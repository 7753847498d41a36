package luzhi.report.reporting.explorer;

import java.util.List;

/**
 * What the explorer shows.
 *
 * @param urls the API descriptions, this service's own first; the name is also that by which an address leads straight to one
 * @param people as whom one may try them; nobody unless the suite was started for a demonstration
 */
record ExplorerView(List<Document> urls, List<DemonstrationPerson> people) {

    /** Where the description of a service is. */
    record Document(String name, String url) {}
}
