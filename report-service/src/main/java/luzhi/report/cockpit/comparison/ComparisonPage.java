package luzhi.report.cockpit.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Place;

/**
 * Two years side by side, as a page.
 *
 * @param others years that the one of the page can be compared with
 * @param choice what of them is looked at
 * @param shown null where there is no other year
 */
record ComparisonPage(PageFrame frame, List<Place> others, Choice choice, @Nullable YearsCompared shown)
        implements
            TemplateInstance {}
