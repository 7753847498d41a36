package luzhi.kernel.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.Forbidden;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;
import luzhi.core.problem.TooMany;
import luzhi.core.region.RegionDirectory;
import luzhi.core.rows.RowReader;
import luzhi.kernel.access.Caller;
import luzhi.kernel.http.EntityTags;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.language.RequestLanguage;

/** Takes files into registers, for whoever the request at hand comes from: while he waits, or when he has gone. */
@ApplicationScoped
class ImportService {

    private final RegisterImport imports;
    private final DeferredImports deferred;
    private final Caller caller;
    private final RegionDirectory regions;
    private final RequestLanguage language;
    private final Idempotency idempotency;

    ImportService(RegisterImport imports, DeferredImports deferred, Caller caller, RegionDirectory regions,
            RequestLanguage language, Idempotency idempotency) {
        this.imports = imports;
        this.deferred = deferred;
        this.caller = caller;
        this.regions = regions;
        this.language = language;
        this.idempotency = idempotency;
    }

    /**
     * Takes a file, or keeps it for later if its sender would rather have that; or answers as it was answered before.
     *
     * @throws RuleBroken with everything that is wrong with the file or the request
     * @throws Forbidden if the region named lies outside of the caller's subtree
     * @throws Conflict if another import is at work there
     * @throws TooMany if as many imports wait as may
     * @throws TooLarge if no import as large may wait
     */
    Response once(RegisterDefinition register, InputStream body, HttpHeaders headers, ImportRequest request) {
        ImportOrder order = request.toOrder(register, caller, regions, language.get());
        FileType type = FileType.of(headers.getMediaType());
        List<String> preferences = Optional.ofNullable(headers.getRequestHeader(Preference.HEADER)).orElse(List.of());
        if (Preference.isToRespondAsync(preferences)) {
            // a repeated request is answered as the first was, however many wait by now
            if (!idempotency.isAskedFor()) {
                deferred.requireRoom(announcedBytes(headers));
            }
            return defer(register, body, type, order);
        }
        return idempotency.isAskedFor()
                ? takeOnce(register, body, type, order)
                : taken(take(register, body, type, order));
    }

    /** Not as an int, as by {@link HttpHeaders#getLength()}: files may be larger. */
    private static long announcedBytes(HttpHeaders headers) {
        String announced = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return announced == null ? 0 : Long.parseLong(announced);
    }

    private Response defer(RegisterDefinition register, InputStream body, FileType type, ImportOrder order) {
        try (SentFile file = SentFile.receive(body)) {
            Response accepted = idempotency.once(file.sha256(),
                    () -> deferred.accept(register, order, type, file));
            deferred.wake();
            return Response.fromResponse(accepted).header(Preference.APPLIED, Preference.RESPOND_ASYNC).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An import has a transaction of its own. Should its key be lost behind it, the same file changes nothing. */
    private Response takeOnce(RegisterDefinition register, InputStream body, FileType type, ImportOrder order) {
        try (SentFile file = SentFile.receive(body)) {
            return idempotency.once(file.sha256(), () -> take(register, file.open(), type, order),
                    ImportService::taken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response taken(ImportReceipt receipt) {
        return Response.ok(receipt).build();
    }

    private ImportReceipt take(RegisterDefinition register, InputStream content, FileType type, ImportOrder order) {
        MessageDigest digest = EntityTags.sha256();
        try (RowReader file = type.open(new DigestInputStream(content, digest))) {
            return imports.take(register, file, digest, order, ImportWatch.NONE);
        }
    }
}
