package luzhi.report.cockpit.narrative;

import org.jspecify.annotations.Nullable;

import luzhi.core.json.FormBody;
import luzhi.kernel.http.EntityTags;
import luzhi.report.workflow.narrative.NarrativeTexts;
import luzhi.report.workflow.narrative.NarrativeView;

/**
 * What is written about a task as it stands in a form: nothing of it is null, and a part that is not written is empty.
 *
 * @param revision beside which it was typed; 0 where nothing had been written
 */
record TypedNarrative(int task, String achievements, String practice, String nextSteps, int revision) {

    TypedNarrative {
        achievements = written(achievements);
        practice = written(practice);
        nextSteps = written(nextSteps);
    }

    private static String written(String typed) {
        return typed.isBlank() ? "" : FormBody.lines(typed);
    }

    /** Nothing written yet. */
    static TypedNarrative none(int task) {
        return new TypedNarrative(task, "", "", "", 0);
    }

    static TypedNarrative of(NarrativeView written) {
        return new TypedNarrative(written.task(), orEmpty(written.texts().achievements()),
                orEmpty(written.texts().practice()), orEmpty(written.texts().nextSteps()), written.revision());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The tag of what it takes the place of; null for a first one. */
    @Nullable
    String tag() {
        return revision == 0 ? null : EntityTags.ofRevision(revision);
    }

    /** The same beside another revision. */
    TypedNarrative beside(int other) {
        return new TypedNarrative(task, achievements, practice, nextSteps, other);
    }

    NarrativeTexts texts() {
        return new NarrativeTexts(achievements, practice, nextSteps);
    }
}
