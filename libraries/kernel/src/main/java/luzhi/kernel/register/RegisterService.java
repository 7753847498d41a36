package luzhi.kernel.register;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.json.JsonBody;
import luzhi.core.json.JsonFields;
import luzhi.core.language.Title;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.problem.Conflict;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.Forbidden;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.RevisionRequired;
import luzhi.core.problem.StaleRevision;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.access.Caller;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.page.JsonPage;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.parameter.AnswerJson;
import luzhi.kernel.revision.Collision;
import luzhi.kernel.revision.Recordings;
import luzhi.kernel.revision.RevisionGuard;

/** Reads and writes single rows of any register, for whoever the request at hand comes from. */
@ApplicationScoped
public class RegisterService {

    private static final RevisionGuard GUARD = new RevisionGuard("row-revision-required", "row-changed");

    private final RowRepository repository;
    private final RowLists lists;
    private final RegisterCatalog registers;
    private final RegionDirectory regions;
    private final MeasureCatalog catalogue;
    private final Caller caller;
    private final ImportService imports;
    private final RegisterFiles files;
    private final Idempotency idempotency;
    private final ClaimService claims;
    private final AnswerJson json;

    RegisterService(RowRepository repository, RowLists lists, RegisterCatalog registers, RegionDirectory regions,
            MeasureCatalog catalogue, Caller caller, ImportService imports, RegisterFiles files,
            Idempotency idempotency, ClaimService claims, AnswerJson json) {
        this.claims = claims;
        this.idempotency = idempotency;
        this.json = json;
        this.imports = imports;
        this.files = files;
        this.repository = repository;
        this.lists = lists;
        this.registers = registers;
        this.regions = regions;
        this.catalogue = catalogue;
        this.caller = caller;
    }

    <R extends Record, E extends RegisterRow<R>> EditedRegister<R, E> define(Class<R> content, Supplier<E> maker) {
        return EditedRegister.of(content, maker, catalogue);
    }

    /** @throws luzhi.core.problem.RuleBroken naming every parameter that cannot be read */
    RowQuery query(RegisterDefinition register, List<RegionSpan> spans, Long recording, PageParameters pages) {
        return RowQuery.of(register, spans, recording, pages, regions);
    }

    /** A page of the rows wanted. */
    JsonPage<Row> page(RegisterDefinition register, RowQuery wanted, UriInfo request) {
        JsonPage<Row> page = new JsonPage<>("rows", wanted.page().size(), json.writerFor(request), Row::view);
        forEach(register, wanted, wanted.page().entriesToFind(), page::add);
        return page;
    }

    private void forEach(RegisterDefinition register, RowQuery wanted, int limit, Predicate<Row> consumer) {
        lists.read(register, wanted, limit, rows -> {
            while (rows.hasNext() && consumer.test(rows.next())) {
                // the consumer has done it
            }
            return null;
        });
    }

    /** @throws NotFound if there is no such row, or it is about a region outside of the caller's subtree: he cannot tell */
    <R extends Record, E extends RegisterRow<R>> Row get(EditedRegister<R, E> register, long id) {
        return register.row(find(register, id));
    }

    private <R extends Record, E extends RegisterRow<R>> E find(EditedRegister<R, E> register, long id) {
        return repository.find(register.entity(), id).filter(row -> caller.covers(register.row(row).region()))
                .orElseThrow(() -> new NotFound("no-such-row", register.definition().title(), id));
    }

    /** Every revision of a row that still exists. */
    List<Row> listRevisions(RegisterDefinition register, long id) {
        List<Row> revisions = lists.listRevisions(register, id);
        if (revisions.isEmpty() || !caller.covers(revisions.get(revisions.size() - 1).region())) {
            throw new NotFound("no-such-row", register.title(), id);
        }
        // what it was in a region that the caller may not see stays there
        return revisions.stream().filter(row -> caller.covers(row.region())).toList();
    }

    private void requireScope(RegionCode region) {
        if (!caller.covers(region)) {
            throw new Forbidden(Fault.at("/region", "region-out-of-scope", region, caller.region()));
        }
    }

    /**
     * Does a write, or answers as it was answered before. A row whose code another region holds is kept as a claim, although it is
     * refused.
     */
    Response once(byte[] body, Supplier<Response> write) {
        try {
            return idempotency.once(body, write);
        } catch (KeyTaken taken) {
            throw claims.claim(taken)
                    .orElseGet(() -> new Conflict("row-exists", taken.register().keyOf(taken.cells())));
        }
    }

    /** The same for a write that reads no body. */
    Response once(Supplier<Response> write) {
        return idempotency.once(write);
    }

    /**
     * @throws luzhi.core.problem.RuleBroken with everything that is wrong with the body
     * @throws KeyTaken if there is a row with its key
     */
    @Transactional
    <R extends Record, E extends RegisterRow<R>> Row create(EditedRegister<R, E> register, byte[] body) {
        R said = read(register, body);
        E row = register.maker().get();
        row.say(said, repository.begin(register.definition(), Recordings.Act.CREATED, caller.name()));
        store(register, row);
        return register.row(row);
    }

    /**
     * @param ifMatch the tag of the row as the caller read it
     * @throws StaleRevision if it was changed since
     * @throws RevisionRequired if the caller does not say what it replaces
     */
    @Transactional
    <R extends Record, E extends RegisterRow<R>> Row replace(EditedRegister<R, E> register, long id, byte[] body,
            String ifMatch) {
        R said = read(register, body);
        E row = find(register, id);
        GUARD.require(Optional.of(row.revision()), ifMatch);
        if (!row.says(said)) {
            RecordedAct act = repository.begin(register.definition(), Recordings.Act.CHANGED, caller.name());
            row.say(said, act);
            store(register, row);
            refuseOrphans(register.definition(), act);
        }
        return register.row(row);
    }

    private <R extends Record, E extends RegisterRow<R>> void store(EditedRegister<R, E> register, E row) {
        RegisterDefinition definition = register.definition();
        List<Object> cells = register.shape().cells(row.content());
        repository.store(row).ifPresent(collision -> {
            throw collision == Collision.CHANGED ? GUARD.stale().get() : new KeyTaken(definition, cells);
        });
        requireReferences(definition, row.id());
        repository.closeHeld(definition, definition.keyTextOf(cells), row.act());
    }

    /** @throws Conflict if rows of other registers refer to it */
    @Transactional
    <R extends Record, E extends RegisterRow<R>> void delete(EditedRegister<R, E> register, long id, String ifMatch) {
        E row = find(register, id);
        GUARD.require(Optional.of(row.revision()), ifMatch);
        RecordedAct act = repository.begin(register.definition(), Recordings.Act.DELETED, caller.name());
        repository.delete(row).ifPresent(changed -> {
            throw GUARD.stale().get();
        });
        refuseOrphans(register.definition(), act);
    }

    private <R extends Record> R read(EditedRegister<R, ?> edited, byte[] body) {
        RegisterDefinition register = edited.definition();
        Faults faults = new Faults();
        JsonNode row = JsonBody.parse(body);
        JsonFields.of(row, "", faults, register.columns().stream().map(RegisterColumn::name).toArray(String[]::new));
        Object[] values = new Object[register.columns().size()];
        new RowRules(register, regions).read(
                position -> text(row.path(register.columns().get(position).name()), register.columns().get(position),
                        faults),
                values, (column, code, arguments) -> faults.at("/" + column.name(), code, arguments));
        faults.throwIfAny();
        requireScope(new RegionCode((String) values[register.region().position()]));
        return edited.shape().make(values);
    }

    private static String text(JsonNode node, RegisterColumn column, Faults faults) {
        if (node.isContainerNode()) {
            faults.at("/" + column.name(), "not-text", column.name());
            return "";
        }
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        return node.isNumber() && Math.abs(node.decimalValue().scale()) < 100
                ? node.decimalValue().toPlainString()
                : node.asText();
    }

    private void requireReferences(RegisterDefinition register, long id) {
        Faults faults = new Faults();
        repository.listBroken(register, registers, id, caller.region().span())
                .forEach(broken -> broken.addTo(faults));
        faults.throwIfAny();
    }

    private void refuseOrphans(RegisterDefinition register, RecordedAct act) {
        List<Map.Entry<String, Title>> orphaned = repository.listOrphaned(register, registers, act);
        if (!orphaned.isEmpty()) {
            throw new Conflict("still-referred-to", orphaned.get(0).getKey(), orphaned.get(0).getValue());
        }
    }

    /** Takes a file, as {@link ImportService#once} says. */
    Response once(RegisterDefinition register, InputStream body, HttpHeaders headers, ImportRequest request) {
        return imports.once(register, body, headers, request);
    }

    /** The rows wanted as a file of this type, which can be imported again. */
    Response export(RegisterDefinition register, RowQuery wanted, MediaType type) {
        return files.export(register, consumer -> forEach(register, wanted, Integer.MAX_VALUE, consumer), type);
    }

    /** A file of this type without rows. */
    Response template(RegisterDefinition register, MediaType type) {
        return files.template(register, type);
    }

    /** Every filter a list may carry besides regions and pages. */
    static Stream<String> filterNames(RegisterDefinition register) {
        return register.filters().stream().map(RegisterColumn::name);
    }
}
