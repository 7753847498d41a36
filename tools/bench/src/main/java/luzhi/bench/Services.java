package luzhi.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import luzhi.launcher.Workbench;

/** All services, started on one workbench and met by one caller, who may see and write the whole country. */
final class Services {

    static final String REPORT = "report";
    /** Those that the report service asks. */
    static final List<String> DOMAINS = Workbench.domains();

    private final Map<String, Service> byName = new LinkedHashMap<>();

    private Services() {}

    static Services start(Workbench workbench) {
        Services services = new Services();
        String token = workbench.token(Country.REGION, List.of("admin", "reporter"));
        DOMAINS.forEach(name -> services.byName.put(name, new Service(workbench.restart(name), token)));
        services.byName.put(REPORT, new Service(workbench.restart(REPORT), token));
        return services;
    }

    Service report() {
        return of(REPORT);
    }

    /** @param name such as {@code finance} */
    Service of(String name) {
        return byName.get(name);
    }

    /** The owner of a measure: {@code finance.…}, but governance figures are the report service's. */
    String ownerOf(String measure) {
        String owner = measure.substring(0, measure.indexOf('.'));
        return byName.containsKey(owner) ? owner : REPORT;
    }

    List<String> names() {
        return List.copyOf(byName.keySet());
    }
}
