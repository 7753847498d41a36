package luzhi.report.cockpit.register;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/**
 * How an import stands that nobody waits for.
 *
 * @param effects what a trial would change beside rows; null where it is not known
 * @param still whether the page does not come again by itself
 */
record ImportPage(PageFrame frame, ImportProgress progress, @Nullable Effects effects,
        boolean still) implements TemplateInstance {}
