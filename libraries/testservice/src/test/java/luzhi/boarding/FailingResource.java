package luzhi.boarding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.Max;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import com.fasterxml.jackson.core.JsonParseException;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;

/** Fails in every way there is. It is no part of the API description, which promises that operations do not. */
@Path("/v1/failures")
public class FailingResource {

    /** What no caller may read. */
    static final String INNER = "inner detail";

    private static final Map<String, Supplier<Throwable>> FAILURES = Map.ofEntries(
            Map.entry("overflow", () -> new StackOverflowError(INNER)),
            Map.entry("missing-class", () -> new NoClassDefFoundError(INNER)),
            Map.entry("throwable", () -> new Throwable(INNER)),
            Map.entry("checked", () -> new Exception(INNER)),
            Map.entry("unchecked", () -> new IllegalStateException(INNER)),
            Map.entry("silent", () -> new IllegalStateException()),
            Map.entry("io", () -> new IOException(INNER)),
            Map.entry("full-disk", FailingResource::fullDisk),
            Map.entry("full-disk-in-a-stream", () -> new UncheckedIOException(fullDisk())),
            Map.entry("full-disk-of-others", () -> new IllegalStateException(fullDisk())),
            Map.entry("validation", () -> new ValidationException(INNER)),
            Map.entry("no-violation", () -> new ConstraintViolationException(INNER, Set.of())),
            Map.entry("json", () -> new JsonParseException(null, INNER)),
            Map.entry("web", () -> new WebApplicationException(INNER)),
            Map.entry("not-found", () -> new NotFoundException(INNER)),
            Map.entry("forbidden", () -> new ForbiddenException(INNER)),
            Map.entry("not-allowed", () -> new NotAllowedException("GET", new String[]{"PUT"})),
            Map.entry("gone", () -> new ClientErrorException(INNER, Response.Status.GONE)),
            Map.entry("bad-gateway", () -> new WebApplicationException(INNER, Response.Status.BAD_GATEWAY)),
            Map.entry("later", () -> new ServiceUnavailableException(7L)),
            Map.entry("conflict", () -> new WebApplicationException(INNER, Response.status(Response.Status.CONFLICT)
                    .header("X-Why", "one").header("X-Why", "two").type("text/plain").build())),
            Map.entry("elsewhere", () -> new RedirectionException(303, URI.create("/v1/measures"))),
            Map.entry("not-modified", () -> new WebApplicationException(Response.Status.NOT_MODIFIED)),
            Map.entry("role", () -> new io.quarkus.security.ForbiddenException(INNER)),
            Map.entry("unauthorized", () -> new UnauthorizedException(INNER)),
            Map.entry("refused", () -> new AuthenticationFailedException(INNER)),
            Map.entry("completion", () -> new AuthenticationCompletionException(INNER)));

    /** What Jackson reads, and somebody holds against its rules. */
    public record Bound(@Max(3) int number) {}

    /** What Jackson cannot write. */
    static class Unwritable {}

    /** As Java tells it. */
    private static IOException fullDisk() {
        try {
            Files.write(java.nio.file.Path.of("/dev/full"), new byte[1]);
            throw new AssertionError("/dev/full has room");
        } catch (IOException full) {
            return full;
        }
    }

    @GET
    @Path("{kind}")
    @PermitAll
    @Operation(hidden = true)
    public String fail(@RestPath String kind) throws Throwable {
        throw FAILURES.get(kind).get();
    }

    @GET
    @Path("role/closed")
    @RolesAllowed("nobody")
    @Operation(hidden = true)
    public String closed() {
        return INNER;
    }

    @GET
    @Path("definition/unwritable")
    @PermitAll
    @Operation(hidden = true)
    public Unwritable unwritable() {
        return new Unwritable();
    }

    @POST
    @PermitAll
    @Operation(hidden = true)
    public int bind(@RestQuery @Max(3) int limit, @Valid Bound body) {
        return body.number();
    }

    /** Takes a form and says how many characters a field of it has. */
    @POST
    @Path("form")
    @PermitAll
    @Operation(hidden = true)
    public String takeForm(@RestForm String field) {
        return String.valueOf(field == null ? 0 : field.length());
    }
}
