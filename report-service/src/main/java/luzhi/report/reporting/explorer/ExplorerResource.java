package luzhi.report.reporting.explorer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.core.problem.NotFound;
import luzhi.core.problem.Unavailable;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.ServiceNames;
import luzhi.report.assessment.source.SourceConfiguration;
import luzhi.report.reporting.explorer.ExplorerView.Document;

/** Tells the explorer what there is, and hands it the API description of another service with the address at which a browser reaches it. */
@Path("/explorer")
public class ExplorerResource {

    private static final int OK = 200;

    private final SourceConfiguration services;
    private final BrowserAddresses browser;
    private final DemonstrationPeople people;
    private final ObjectMapper json;
    private final HttpClient http;

    ExplorerResource(SourceConfiguration services, BrowserAddresses browser, DemonstrationPeople people,
            ObjectMapper json) {
        this.services = services;
        this.browser = browser;
        this.people = people;
        this.json = json;
        this.http = HttpClient.newBuilder().connectTimeout(services.connectTimeout()).build();
    }

    /** What the explorer asks for first. */
    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public ExplorerView list() {
        Stream<Document> others = services.owners().stream().map(Owner::code)
                .map(name -> new Document(name, "/explorer/" + name));
        return new ExplorerView(
                Stream.concat(Stream.of(new Document("report", "/q/openapi?format=json")), others).toList(),
                people.list());
    }

    /**
     * @throws NotFound if there is no such service
     * @throws Unavailable if it does not answer
     */
    @GET
    @Path("/{service}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public JsonNode describe(@RestPath String service) throws InterruptedException {
        Owner owner = new Owner(service);
        URI address = services.findUrl(owner).orElseThrow(() -> new NotFound("unknown-service", service,
                services.owners().stream().map(Owner::code).collect(Collectors.joining(", "))));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/q/openapi?format=json"))
                .timeout(services.answerTimeout()).build();
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() == OK && json.readTree(answer.body()) instanceof ObjectNode description) {
                description.putArray("servers").addObject().put("url", browser.of(owner).toString());
                return description;
            }
            throw new Unavailable("service-silent", ServiceNames.of(service));
        } catch (IOException silent) {
            throw new Unavailable("service-silent", ServiceNames.of(service));
        }
    }
}
