package luzhi.report.assessment.source;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import luzhi.core.language.Title;
import luzhi.core.language.Wording;

/** What the services are called that own figures. */
public final class ServiceNames {

    private static final Wording WORDING = new Wording("wording/services");

    private ServiceNames() {}

    /** @param service its code, as it stands before the dot in the code of a measure */
    public static Title of(String service) {
        return new Title(name(service, Locale.CHINESE), name(service, Locale.ENGLISH));
    }

    /** Several of them, in one list. */
    public static Title of(Collection<String> services) {
        return new Title(names(services, Locale.CHINESE, "、"), names(services, Locale.ENGLISH, ", "));
    }

    private static String names(Collection<String> services, Locale language, String between) {
        return services.stream().map(service -> name(service, language)).collect(Collectors.joining(between));
    }

    private static String name(String service, Locale language) {
        return WORDING.has(service, language) ? WORDING.sentence(language, service) : service;
    }
}
