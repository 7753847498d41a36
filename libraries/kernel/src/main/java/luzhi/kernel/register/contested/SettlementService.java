package luzhi.kernel.register.contested;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.core.json.JsonBody;
import luzhi.core.json.JsonFields;
import luzhi.core.problem.Conflict;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.Forbidden;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.access.Caller;
import luzhi.kernel.page.JsonPage;
import luzhi.kernel.register.References;
import luzhi.kernel.register.RegisterCatalog;
import luzhi.kernel.register.RegisterDefinition;
import luzhi.kernel.revision.Recordings;

/** Shows contested codes to whom they concern, and settles them for one side or the other. */
@ApplicationScoped
class SettlementService {

    private static final int LONGEST_REASON = 1000;

    private final Jdbi database;
    private final ContestedCodesRepository repository;
    private final Recordings recordings;
    private final RegisterCatalog registers;
    private final RegionDirectory regions;
    private final Caller caller;
    private final ObjectMapper json;

    SettlementService(Jdbi database, ContestedCodesRepository repository, Recordings recordings,
            RegisterCatalog registers, RegionDirectory regions, Caller caller, ObjectMapper json) {
        this.json = json;
        this.database = database;
        this.repository = repository;
        this.recordings = recordings;
        this.registers = registers;
        this.regions = regions;
        this.caller = caller;
    }

    /** For whom somebody settles, and why. */
    private record Decision(RegionCode region, String reason) {}

    /** A page of the claims wanted. */
    JsonPage<ContestedCode> page(ClaimQuery wanted) {
        JsonPage<ContestedCode> page = new JsonPage<>("contested", wanted.page().size(), json, this::view);
        repository.forEach(wanted, page::add);
        return page;
    }

    private ContestedCodeView view(ContestedCode claim) {
        Region settling = settling(claim);
        return ContestedCodeView.of(claim, settling, caller.covers(settling.code()));
    }

    /** Who settles it: where nobody holds the code any more, the claimant. */
    private Region settling(ContestedCode claim) {
        RegionCode claimant = claim.claim().region();
        return regions.getLowestAbove(claimant, claim.holder() == null ? claimant : claim.holder());
    }

    /**
     * Settles a claim for its claimant or for who holds the code.
     *
     * @throws NotFound if there is no such claim, or the caller does not cover its claimant: he cannot tell
     * @throws Forbidden if the caller does not cover both sides
     * @throws Conflict if it is settled already, or the row that was claimed refers to what is not there
     * @throws RuleBroken with everything that is wrong with the body, or if the region is neither side
     */
    @Transactional
    SettlementReceipt settle(long id, byte[] body, boolean dryRun) {
        Decision decision = read(body);
        return database.withHandle(handle -> {
            ContestedCode claim = require(handle, id);
            handle.execute("savepoint settlement");
            SettlementReceipt receipt = settle(handle, claim, decision, dryRun);
            if (dryRun) {
                handle.execute("rollback to savepoint settlement");
            }
            return receipt;
        });
    }

    private Decision read(byte[] body) {
        Faults faults = new Faults();
        JsonFields fields = JsonFields.of(JsonBody.parse(body), "", faults, "region", "reason");
        RegionCode region = fields.parsed("region", RegionCode::new, "unknown-region");
        String reason = fields.prose("reason", LONGEST_REASON);
        faults.throwIfAny();
        if (!caller.covers(region)) {
            throw new Forbidden(Fault.at("/region", "region-out-of-scope", region, caller.region()));
        }
        return new Decision(region, reason);
    }

    private ContestedCode require(Handle handle, long id) {
        ContestedCode claim = repository.lock(handle, id).filter(each -> caller.covers(each.claim().region()))
                .orElseThrow(() -> new NotFound("no-such-claim", id));
        Region settling = settling(claim);
        if (!caller.covers(settling.code())) {
            throw new Forbidden(Fault.of("settled-above", settling.code()));
        }
        if (!claim.isOpen()) {
            throw new Conflict("claim-settled");
        }
        return claim;
    }

    private SettlementReceipt settle(Handle handle, ContestedCode claim, Decision decision, boolean dryRun) {
        boolean awarded = decision.region().equals(claim.claim().region());
        if (!awarded && !decision.region().equals(claim.holder())) {
            throw new RuleBroken(Fault.at("/region", "not-a-side", decision.region()));
        }
        RegisterDefinition register = claim.register();
        long recording = recordings.add(handle, Recordings.Kind.REGISTER, register.name(), Recordings.Act.SETTLED,
                caller.name());
        recordings.describe(handle, recording, Map.of("settlement", Map.of("claim", claim.id(), "code", claim.code(),
                "region", decision.region().text(), "reason", decision.reason())));
        long referring = awarded && claim.holding() != null ? take(handle, claim, decision.reason(), recording) : 0;
        if (awarded) {
            add(handle, claim, recording);
        }
        repository.settle(handle, claim, decision.region(), decision.reason(), recording);
        return new SettlementReceipt(claim.id(), register.name(), claim.code(), decision.region(), awarded ? 1 : 0,
                awarded && claim.holding() != null ? 1 : 0, referring, dryRun);
    }

    /** Takes the row from who holds the code, with the rows that refer to it; answers how many those are. */
    private long take(Handle handle, ContestedCode claim, String reason, long recording) {
        if (!repository.remove(handle, claim.register(), claim.holding())) {
            throw new Conflict("holder-changed");
        }
        repository.keepLoss(handle, claim, reason, recording);
        return repository.removeReferring(handle, claim.register(), List.of(claim.code()));
    }

    private void add(Handle handle, ContestedCode claim, long recording) {
        repository.insert(handle, claim, recording);
        Faults faults = new Faults();
        new References(claim.register(), registers).listBroken(handle,
                "select *, id as place from " + claim.register().table() + " where recording = :recording",
                Map.of("recording", recording), claim.claim().region().span())
                .forEach(broken -> faults.add(Fault.of("claimed-reference", broken.value(),
                        broken.register())));
        faults.throwIfAnyConflicting();
    }

    /** The register of this name; a fault, and nothing, if there is none. */
    Optional<RegisterDefinition> findRegister(String name, Faults faults) {
        Optional<RegisterDefinition> register = registers.find(name);
        if (register.isEmpty()) {
            faults.at("register", "no-such-register", name);
        }
        return register;
    }

    /** What the caller may ask for unless he names regions. */
    RegionCode scope() {
        return caller.region();
    }
}
