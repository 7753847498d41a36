package luzhi.promise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;

/** What is wrong with a description in the light of the one that was promised and of what was announced. */
final class Promise {

    /** Where the description says of an operation that another took its place. */
    static final String SUPERSEDED = "x-superseded";

    /** The change by which such an operation is announced. */
    static final String IS_SUPERSEDED = "superseded";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String service;
    private final Collection<Announcement> announcements;

    Promise(String service, Collection<Announcement> announcements) {
        this.service = service;
        this.announcements = announcements.stream().filter(each -> each.service().equals(service)).toList();
    }

    static OpenAPI parse(String description) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(description, null, options);
        if (read.getOpenAPI() == null) {
            throw new IllegalArgumentException(String.join("\n", read.getMessages()));
        }
        return read.getOpenAPI();
    }

    /** @return what is wrong, and what to do about it; empty if nothing is */
    List<String> faults(String promised, String present) {
        OpenAPI description = parse(present);
        // texts that are the same need no comparison, which takes longest
        SortedSet<Breach> breaches = promised.equals(present)
                ? new TreeSet<>()
                : Comparison.breaches(service, parse(promised), description);
        List<String> faults = new ArrayList<>();
        breaches.addAll(superseded(description, faults));
        Collection<Breach> announced = announcements.stream().map(Announcement::breach).toList();
        breaches.stream().filter(breach -> !announced.contains(breach)).forEach(breach -> faults.add(breach
                + " (breaks clients: take it back, or announce it in libraries/client/promise/announcements.yaml)"));
        announced.stream().filter(breach -> !breaches.contains(breach))
                .forEach(breach -> faults.add(breach + " (announced, and nothing of the kind changed: remove it from "
                        + "libraries/client/promise/announcements.yaml, or say what did change)"));
        return faults;
    }

    private SortedSet<Breach> superseded(OpenAPI description, List<String> faults) {
        SortedSet<Breach> superseded = new TreeSet<>();
        description.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
            if (Boolean.TRUE.equals(operation.getDeprecated())) {
                Breach breach = Place.operation(method, path).breach(service, IS_SUPERSEDED);
                superseded.add(breach);
                announcements.stream().filter(each -> each.breach().equals(breach) && !agree(each, operation))
                        .forEach(each -> faults.add(breach + " (announced with other dates or another operation "
                                + "instead than @Superseded says: make them the same)"));
            }
        }));
        return superseded;
    }

    private static boolean agree(Announcement announced, Operation operation) {
        return operation.getExtensions() != null && JSON.valueToTree(operation.getExtensions().get(SUPERSEDED))
                .equals(JSON.valueToTree(Map.of("since", announced.since().toString(), "until",
                        announced.until().toString(), "instead", announced.instead())));
    }
}
