package luzhi.kernel.register.imports;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.region.RegionDirectory;
import luzhi.core.rows.RowReader;
import luzhi.kernel.completeness.CompletenessRepository;
import luzhi.kernel.database.StatementTime;
import luzhi.kernel.figure.FigureForecast;
import luzhi.kernel.problem.ProblemWriter;
import luzhi.kernel.register.CodeClaims;
import luzhi.kernel.register.ImportOrder;
import luzhi.kernel.register.ImportReceipt;
import luzhi.kernel.register.ImportWatch;
import luzhi.kernel.register.References;
import luzhi.kernel.register.RegisterCatalog;
import luzhi.kernel.register.RegisterColumn;
import luzhi.kernel.register.RegisterDefinition;
import luzhi.kernel.register.RegisterImport;
import luzhi.kernel.register.RowRules;
import luzhi.kernel.revision.Recordings;

/** Imports files into registers: all rows or none, in one transaction, whose memory does not grow with the file. */
@ApplicationScoped
class Importer implements RegisterImport {

    private static final Logger LOG = Logger.getLogger(Importer.class);

    private final Jdbi database;
    private final RegionDirectory regions;
    private final RegisterCatalog registers;
    private final Recordings recordings;
    private final CompletenessRepository completeness;
    private final CodeClaims claims;
    private final ProblemWriter problems;
    private final FigureForecast forecast;

    Importer(Jdbi database, RegionDirectory regions, RegisterCatalog registers, Recordings recordings,
            CompletenessRepository completeness, CodeClaims claims, ProblemWriter problems,
            FigureForecast forecast) {
        this.claims = claims;
        this.problems = problems;
        this.forecast = forecast;
        this.completeness = completeness;
        this.database = database;
        this.regions = regions;
        this.registers = registers;
        this.recordings = recordings;
    }

    @Override
    public ImportReceipt take(RegisterDefinition register, RowReader file, MessageDigest digest, ImportOrder order,
            ImportWatch watch) {
        try (Handle handle = database.open()) {
            handle.begin();
            try {
                return StatementTime.forImport(handle, () -> take(handle, register, file, digest, order, watch));
            } finally {
                if (handle.isInTransaction()) {
                    handle.rollback();
                }
            }
        }
    }

    private ImportReceipt take(Handle handle, RegisterDefinition register, RowReader file, MessageDigest digest,
            ImportOrder order, ImportWatch watch) {
        ImportReceipt receipt = new Import(handle, register, order, watch).of(file, digest);
        if (order.dryRun() || receipt.recording() == null) {
            handle.rollback();
            handle.begin();
        }
        watch.settle(handle, receipt);
        handle.commit();
        LOG.infof("%s imported %s within %s: %s", order.caller(), register.name(), order.within(), receipt);
        return receipt;
    }

    /** One import under way. */
    private final class Import {

        private final Handle handle;
        private final RegisterDefinition register;
        private final ImportOrder order;
        private final ImportWatch watch;
        private final long recording;
        private final long lastIdBefore;
        private final Staging staging;
        private final ScopeRules scope;
        private final ContestedReferences contestedReferences;
        private final Faults faults = new Faults();
        private final LeftOut leftOut = new LeftOut();
        private long rows;

        Import(Handle handle, RegisterDefinition register, ImportOrder order, ImportWatch watch) {
            this.watch = watch;
            this.handle = handle;
            this.register = register;
            this.order = order;
            this.scope = new ScopeRules(register, order);
            ImportLock.take(handle, register, order.within());
            this.contestedReferences = new ContestedReferences(handle, register, registers, order.within().span());
            this.recording = recordings.add(handle, Recordings.Kind.REGISTER, register.name(), Recordings.Act.IMPORTED,
                    order.caller());
            this.lastIdBefore = handle.createQuery("select coalesce(max(id), 0) from " + register.table())
                    .mapTo(Long.class).one();
            this.staging = new Staging(handle, register, recording);
        }

        ImportReceipt of(RowReader file, MessageDigest digest) {
            try (ConcurrentReferenceCheck references = new ConcurrentReferenceCheck(database, register, registers,
                    order.within().span(), faults)) {
                FileRows source = new FileRows(register, file);
                source.readHeader();
                source.forEach(new RowRules(register, regions), faults, new FileRows.Taker() {
                    @Override
                    public void take(Object[] values, long row) {
                        accept(values, row, references);
                    }

                    @Override
                    public void refuse() {
                        watch.read(++rows);
                        staging.stage();
                    }
                });
                staging.end();
                references.end();
            } finally {
                staging.cancel();
            }
            return merge(HexFormat.of().formatHex(digest.digest()));
        }

        private void accept(Object[] values, long row, ConcurrentReferenceCheck references) {
            watch.read(++rows);
            int before = faults.count();
            scope.judge(values, (column, code, arguments) -> faults
                    .add(Fault.inFile(row, column.title().zh(), code, arguments)));
            Optional<RegisterColumn> contested = faults.count() > before
                    ? Optional.empty()
                    : contestedReferences.find(values);
            contested.ifPresent(column -> leftOut.add(Fault.inFile(row, column.title().zh(), "code-contested",
                    values[column.position()])));
            if (faults.count() == before && contested.isEmpty()) {
                references.add(values, row);
                staging.add(values, row);
            } else {
                staging.stage();
            }
        }

        private ImportReceipt merge(String sha256) {
            Merge merge = new Merge(handle, register, order.within().span(), recording);
            new SetChecks(handle, register, staging, recording, lastIdBefore).judge(merge, faults);
            faults.throwIfAny();
            CodeClaims.Kept taken = staging.staged() > 0 && register.hasNationalCodes()
                    ? merge.takeOutClaims(claims)
                    : CodeClaims.Kept.NONE;
            leftOut.addFirst(
                    taken.first().stream().map(each -> each.fault(register.key().get(0).title().zh())).toList(),
                    taken.count());
            if (staging.staged() > 0) {
                handle.execute("analyze staged");
            }
            long updated = staging.staged() > 0 ? merge.update() : 0;
            long inserted = staging.direct() + (staging.staged() > 0 ? merge.insert() : 0);
            long deleted = order.replace()
                    ? merge.deleteRest(scope.condition(), scope.bindings(), staging.staged() > 0)
                    : 0;
            if (deleted + updated > 0) {
                SetChecks.refuseOrphans(new References(register, registers).listOrphaned(handle, recording));
            }
            if (inserted + updated > 0) {
                claims.closeHeld(handle, register, order.within().span(), recording);
            }
            boolean declared = order.replace() && declareComplete();
            boolean kept = inserted + updated + deleted + taken.written() > 0 || declared;
            ImportReceipt receipt = new ImportReceipt(register.name(), rows, inserted, updated,
                    rows - inserted - updated - leftOut.count(), deleted, leftOut.count(),
                    problems.word(leftOut.first(), order.language()), order.dryRun(),
                    kept && !order.dryRun() ? recording : null, sha256,
                    order.dryRun() ? forecast.compare(handle, register.name(), order.within()) : null);
            recordings.describe(handle, recording, source(receipt));
            return receipt;
        }

        /** Whoever replaces a whole scope says thereby that this is all of it. */
        private boolean declareComplete() {
            return completeness.declare(handle, register.name(), order.within(), order.period(), recording);
        }

        private Map<String, Object> source(ImportReceipt receipt) {
            Map<String, Object> source = new HashMap<>();
            source.put("document", order.document());
            source.put("sha256", receipt.sha256());
            source.put("rows", receipt.rows());
            source.put("inserted", receipt.inserted());
            source.put("updated", receipt.updated());
            source.put("deleted", receipt.deleted());
            source.put("taken", receipt.taken());
            source.put("region", order.within().text());
            source.put("period", order.period() == null ? null : order.period().toString());
            source.put("mode", order.replace() ? "replace" : "merge");
            source.values().removeIf(Objects::isNull);
            return source;
        }
    }
}
