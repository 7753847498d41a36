package luzhi.kernel.register.deferred;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.security.identity.SecurityIdentity;

import luzhi.core.problem.NotFound;
import luzhi.core.problem.TooLarge;
import luzhi.core.problem.TooMany;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;
import luzhi.kernel.access.RoleName;
import luzhi.kernel.database.TransactionLocks;
import luzhi.kernel.page.PageWanted;
import luzhi.kernel.problem.Problem;
import luzhi.kernel.register.DeferredImports;
import luzhi.kernel.register.FileType;
import luzhi.kernel.register.ImportOrder;
import luzhi.kernel.register.ImportReceipt;
import luzhi.kernel.register.RegisterDefinition;
import luzhi.kernel.register.SentFile;

/** Keeps imports whose senders do not wait, and tells how they stand, for whoever the request at hand comes from. */
@ApplicationScoped
class DeferredImportService implements DeferredImports {

    private static final Duration UNTIL_SOME_HAVE_ENDED = Duration.ofSeconds(30);
    private static final String COUNTED = "deferred imports";

    private final DeferredImportRepository repository;
    private final DeferredImportConfiguration configuration;
    private final TransactionLocks locks;
    private final Caller caller;
    private final SecurityIdentity identity;
    private final ImportWorker worker;
    private final ObjectMapper json;
    private final Clock clock;

    DeferredImportService(DeferredImportRepository repository, DeferredImportConfiguration configuration,
            TransactionLocks locks, Caller caller, SecurityIdentity identity, ImportWorker worker, ObjectMapper json,
            Clock clock) {
        this.repository = repository;
        this.configuration = configuration;
        this.locks = locks;
        this.caller = caller;
        this.identity = identity;
        this.worker = worker;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void requireRoom(long bytes) {
        requireToFit(bytes);
        require(1, bytes);
    }

    private void requireToFit(long bytes) {
        long most = Math.min(configuration.storedOfRegion().asLongValue(), configuration.stored().asLongValue());
        if (bytes > most) {
            throw new TooLarge("import-too-large-to-wait", most >> 20);
        }
    }

    private void require(int more, long moreBytes) {
        DeferredImportRepository.Open open = repository.countOpen(caller.region());
        if (open.ofRegion() + more > configuration.mostOfRegion()) {
            throw new TooMany(UNTIL_SOME_HAVE_ENDED, "too-many-imports-of-region", configuration.mostOfRegion(),
                    caller.region());
        }
        if (open.all() + more > configuration.most()) {
            throw new TooMany(UNTIL_SOME_HAVE_ENDED, "too-many-imports", configuration.most());
        }
        if (open.bytesOfRegion() + moreBytes > configuration.storedOfRegion().asLongValue()) {
            throw new TooMany(UNTIL_SOME_HAVE_ENDED, "too-large-imports-of-region",
                    configuration.storedOfRegion().asLongValue() >> 20, caller.region());
        }
        if (open.bytes() + moreBytes > configuration.stored().asLongValue()) {
            throw new TooMany(UNTIL_SOME_HAVE_ENDED, "too-large-imports", configuration.stored().asLongValue() >> 20);
        }
    }

    @Override
    public Response accept(RegisterDefinition register, ImportOrder order, FileType type, SentFile file) {
        requireToFit(file.size());
        List<String> roles = Stream.of(RoleName.values()).map(RoleName::code).filter(identity::hasRole).toList();
        DeferredImport added = repository.add(register.name(),
                new DeferredImport.Sender(caller.name(), roles, caller.region(), OffsetDateTime.now(clock)), order,
                type, file);
        // counted last, so that nobody waits for the file of another
        locks.lock(COUNTED, 0);
        require(0, 0);
        return Response.accepted(view(added)).location(URI.create(DeferredImportResource.PATH + "/" + added.id()))
                .build();
    }

    @Override
    public void wake() {
        worker.look();
    }

    /** @throws NotFound if there is none, or it is about a region outside of the caller's subtree: he cannot tell */
    DeferredImportView get(long id) {
        return repository.find(id).filter(found -> caller.covers(found.order().within())).map(this::view)
                .orElseThrow(() -> new NotFound("no-such-import", id));
    }

    /** Those about a region and all below it, the latest first, behind one by its id. */
    List<DeferredImportView> list(RegionCode region, PageWanted<Long> page) {
        return repository.list(region.span(), page).stream().map(this::view).toList();
    }

    private DeferredImportView view(DeferredImport found) {
        ImportOrder order = found.order();
        DeferredImport.Standing standing = found.standing();
        return new DeferredImportView(found.id(), found.register(), order.within(), order.period(), order.replace(),
                order.dryRun(), order.document(), found.size(), standing.state(), standing.rowsRead(),
                found.sender().at(), found.sender().name(), standing.begunAt(), standing.endedAt(),
                read(standing.receipt(), ImportReceipt.class),
                read(standing.problem(), Problem.class));
    }

    private <T> T read(String kept, Class<T> type) {
        try {
            return kept == null ? null : json.readValue(kept, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
