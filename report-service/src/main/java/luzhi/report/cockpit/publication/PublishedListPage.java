package luzhi.report.cockpit.publication;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.workflow.submission.PublishedEntry;

/**
 * What is published, as a list.
 *
 * @param next where it goes on; null where it ends
 */
record PublishedListPage(PageFrame frame, List<Line> lines, @Nullable String next) implements TemplateInstance {

    /** One published evaluation. */
    record Line(PublishedEntry entry, String name, String address) {}
}
