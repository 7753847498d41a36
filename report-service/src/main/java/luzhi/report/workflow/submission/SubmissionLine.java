package luzhi.report.workflow.submission;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.region.NamedRegion;
import luzhi.kernel.access.RoleName;

/** Where the evaluation of one of many regions stands, as it is shown to one caller. */
@Schema(name = "SubmissionLine")
public record SubmissionLine(
        NamedRegion region,
        State state,
        @Schema(description = "How often it was submitted") int number,
        @Schema(description = "How many steps it took; in quotes, the ETag that guards the next one") int revision,
        @Schema(description = "When the step was taken that led here; absent before the first one") @Nullable OffsetDateTime since,
        @Schema(description = "Who took it") @Nullable String by,
        @Schema(description = "That of the last submission") @Nullable Sealed seal,
        @Schema(description = "What everybody may read; absent before it was published") @Nullable Publication publication,
        @Schema(description = "The steps that lead on from here, whoever takes them") List<NextStep> next,
        @Schema(description = "Those of them that the caller may take, were nothing in the way") Set<Action> actions) {

    /** A step that leads on, and whose it is. */
    @Schema(name = "SubmissionNextStep")
    public record NextStep(Action action,
            @Schema(description = "Roles of which one is needed in the region itself; none if it is not the region's to take") List<RoleName> own,
            @Schema(description = "Roles of which one is needed in a region above; none if it is not theirs") List<RoleName> above) {

        static NextStep of(Action action) {
            return new NextStep(action, roles(action.office().own()), roles(action.office().above()));
        }

        private static List<RoleName> roles(Set<String> names) {
            return Stream.of(RoleName.values()).filter(role -> names.contains(role.code())).toList();
        }
    }
}
