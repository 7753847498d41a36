package luzhi.report.cockpit.session;

import java.net.URI;

import luzhi.report.cockpit.frame.PageFilter;

/** Where somebody goes from a page of this package: nobody is led to another site, whatever an address that he was sent says. */
final class Destination {

    private Destination() {}

    /** That address if it is one of a page; else that of the first. */
    static String within(String to) {
        try {
            return to != null && to.startsWith(PageFilter.ROOT)
                    && URI.create(to).normalize().toString().startsWith(PageFilter.ROOT) ? to : PageFilter.ROOT;
        } catch (IllegalArgumentException unreadable) {
            return PageFilter.ROOT;
        }
    }
}
