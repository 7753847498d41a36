package luzhi.report.assessment.source;

import java.io.InputStream;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.problem.Unavailable;

/** The registers that services keep, read and written in the caller's name: what a service says to it is handed on as it is. */
@ApplicationScoped
public class RegisterServices {

    private final ServiceClient services;

    RegisterServices(ServiceClient services) {
        this.services = services;
    }

    /** The services that keep registers, in the order in which they are listed. */
    public List<Owner> owners() {
        return services.owners();
    }

    /** Begins to ask, so that several can be asked at the same time. */
    public CompletableFuture<ServiceReply> begin(Owner owner, ServiceRequest request, Locale language) {
        return services.put(owner, request, HttpRequest.BodyPublishers.noBody(), language.toLanguageTag())
                .thenApply(ServiceReply::of);
    }

    /**
     * What came of it.
     *
     * @throws Unavailable if the service, or this one, has too much to do at the moment
     */
    public static ServiceReply await(CompletableFuture<ServiceReply> begun) {
        return ServiceClient.await(begun);
    }

    /** @throws Unavailable if the service, or this one, has too much to do at the moment */
    public ServiceReply ask(Owner owner, ServiceRequest request, Locale language) {
        return await(begin(owner, request, language));
    }

    /**
     * Sends something along.
     *
     * @param content opens it; once for each try
     * @param length in bytes
     * @throws Unavailable if the service, or this one, has too much to do at the moment
     */
    public ServiceReply send(Owner owner, ServiceRequest request, Supplier<InputStream> content, long length,
            Locale language) {
        HttpRequest.BodyPublisher body = length == 0
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofInputStream(content), length);
        return ServiceReply.of(ServiceClient.await(services.put(owner, request, body, language.toLanguageTag())));
    }

    /**
     * Fetches a file, that is read while it comes.
     *
     * @throws Unavailable if the service, or this one, has too much to do at the moment
     */
    public FileReply fetch(Owner owner, ServiceRequest request, Locale language) {
        ServiceClient.Fetched<InputStream> fetched = ServiceClient
                .await(services.fetch(owner, request, language.toLanguageTag()));
        return new FileReply(fetched.status(), fetched.body(), fetched.refusal());
    }

    /**
     * What a service said to the wish for a file.
     *
     * @param file whoever reads it closes it; null unless the status is {@link SourceStatus#AVAILABLE}
     * @param refusal the problem (RFC 9457) by which it refused; null unless it did
     */
    public record FileReply(SourceStatus status, InputStream file, String refusal) {}
}
