package luzhi.launcher;

import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A service ends at its start where its database was changed by a version of it that came later. */
final class NewerData {

    /** Flyway's words for a change that is in the database and not in the service. */
    private static final Pattern UNKNOWN = Pattern
            .compile("Detected applied migration not resolved locally: ([\\w.]*\\w)");

    private NewerData() {}

    /** What to tell of it, if that is why the service ended; its own words advise a repair, which would hide the matter. */
    static Optional<CannotRun> found(Service service, LogFile log) {
        TreeSet<String> changes = UNKNOWN.matcher(log.text()).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new CannotRun("The data of " + service.module() + " are of a newer Luzhi: this version "
                        + "does not know what was changed in them by " + String.join(", ", changes)
                        + ". Nothing was removed. Use that newer version, or start over with empty data: "
                        + "./run --fresh"));
    }
}
