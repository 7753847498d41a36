package luzhi.report.cockpit.takeaway;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the API has the data that a page shows. */
final class ApiAddress {

    private static final Pattern EVALUATION = Pattern.compile("/cockpit/(\\d+)/(\\d{6})(/[^?]*)?");
    /** By what follows on the evaluation; {@code *} is one step that both have. */
    private static final Map<String, String> PATHS = Map.ofEntries(Map.entry("", ""), Map.entry("/tasks/*", ""),
            Map.entry("/compare", ""), Map.entry("/criteria/*", "/criteria/*/trace"), Map.entry("/gaps", "/gaps"),
            Map.entry("/findings", "/discrepancies"), Map.entry("/declarations", "/declarations"),
            Map.entry("/narratives", "/narratives"), Map.entry("/evidence", "/evidence"),
            Map.entry("/submission", "/submission"), Map.entry("/inspection", "/inspection"),
            Map.entry("/rectifications", "/rectifications"), Map.entry("/report", "/report"),
            Map.entry("/changes", "/seals"));

    private ApiAddress() {}

    /**
     * Nothing where the API has no such data in one answer.
     *
     * @param path of the page
     */
    static Optional<String> of(String path) {
        Matcher page = EVALUATION.matcher(path);
        if (!page.matches()) {
            return Optional.empty();
        }
        String rest = page.group(3) == null ? "" : page.group(3);
        if (rest.equals("/regions")) {
            return Optional.of("/v1/evaluations/" + page.group(1) + "?within=" + page.group(2));
        }
        Matcher step = Pattern.compile("(/[a-z-]+/)([^/]+)").matcher(rest);
        String known = step.matches() ? PATHS.get(step.group(1) + '*') : PATHS.get(rest);
        return Optional.ofNullable(known).map(there -> "/v1/evaluations/" + page.group(1) + '/' + page.group(2)
                + (step.matches() ? there.replace("*", step.group(2)) : there));
    }
}
