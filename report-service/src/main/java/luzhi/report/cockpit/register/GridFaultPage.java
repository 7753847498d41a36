package luzhi.report.cockpit.register;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.TemplateInstance;

import luzhi.core.language.Titled;
import luzhi.kernel.problem.Problem;
import luzhi.report.cockpit.frame.PageFrame;

/**
 * Why there is no row to be shown for cells that were sent.
 *
 * @param service whose data they are
 * @param failure what became of asking it
 * @param problem the same, in its words; null if it did not say
 */
record GridFaultPage(PageFrame frame, String service, Titled failure, @Nullable Problem problem)
        implements
            TemplateInstance {}
