package luzhi.report.cockpit.register;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;

import luzhi.core.period.Period;
import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.kernel.register.RegisterForm;
import luzhi.kernel.register.RegisterListResource.RegisterEntry;
import luzhi.kernel.register.RegisterListResource.RegisterList;
import luzhi.kernel.register.RegisterStateResource.StatePage;
import luzhi.kernel.register.RegisterStates;
import luzhi.kernel.register.deferred.DeferredImportView;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.RegisterServices;
import luzhi.report.assessment.source.ServiceReply;
import luzhi.report.assessment.source.ServiceRequest;
import luzhi.report.assessment.source.SourceStatus;
import luzhi.report.cockpit.frame.Refused;

/** What services tell of their registers. */
@ApplicationScoped
class Registers {

    private static final int IMPORTS = 20;
    private static final String ALL = "&limit=10000";

    private final RegisterServices services;
    private final Refused refused;
    private final ObjectMapper json;

    Registers(RegisterServices services, Refused refused, ObjectMapper json) {
        this.services = services;
        this.refused = refused;
        this.json = json;
    }

    /** What one service keeps, and how far it has been filled in. */
    List<ServiceStates> listStates(RegionCode within, Period period, Locale language) {
        return services.owners().stream().map(owner -> new Asked(owner,
                services.begin(owner, ServiceRequest.get("/v1/registers"), language),
                services.begin(owner, ServiceRequest.get(states(within, period)), language))).toList().stream()
                .map(this::states).toList();
    }

    /** Begins to ask how far the registers of a service have been filled in. */
    CompletableFuture<ServiceReply> beginState(RegisterPath at, Period period, Locale language) {
        return begin(at, ServiceRequest.get(states(at.region(), period)), language);
    }

    /** How far one register has been filled in; nothing if its service does not tell. */
    Optional<RegisterOverview.Cell> findState(RegisterPath at, CompletableFuture<ServiceReply> begun) {
        Told<StatePage> told = await(begun, StatePage.class);
        return told.isGood() && told.content().regions() != null
                ? Optional.of(RegisterOverview.Cell.of(told.content().regions().stream()
                        .flatMap(county -> county.registers().stream())
                        .filter(one -> one.register().equals(at.register())).toList()))
                : Optional.empty();
    }

    /**
     * Imports that nobody waits for, of a region and all below it, those of each service the latest first.
     *
     * @return by service; nothing of one that does not tell
     */
    Map<Owner, List<DeferredImportView>> listImports(RegionCode region, Locale language) {
        Map<Owner, CompletableFuture<ServiceReply>> asked = new LinkedHashMap<>();
        services.owners().forEach(owner -> asked.put(owner, services.begin(owner,
                ServiceRequest.get("/v1/imports?region=" + region + "&limit=" + IMPORTS), language)));
        Map<Owner, List<DeferredImportView>> told = new LinkedHashMap<>();
        asked.forEach((owner, begun) -> {
            Told<Imports> of = await(begun, Imports.class);
            told.put(owner, of.isGood() && of.content().imports() != null ? of.content().imports() : List.of());
        });
        return told;
    }

    private record Imports(List<DeferredImportView> imports) {}

    private static String states(RegionCode within, Period period) {
        return "/v1/completeness?within=" + within + "&period=" + ServiceTarget.encode(period.toString()) + ALL;
    }

    private record Asked(Owner owner, CompletableFuture<ServiceReply> registers,
            CompletableFuture<ServiceReply> states) {}

    private ServiceStates states(Asked asked) {
        Told<RegisterList> registers = await(asked.registers(), RegisterList.class);
        Told<StatePage> states = await(asked.states(), StatePage.class);
        if (!registers.isGood() || !states.isGood()) {
            return ServiceStates.nothing(asked.owner(), registers.isGood() ? states.status() : registers.status());
        }
        List<RegisterEntry> entries = registers.content().registers();
        List<RegisterStates> counties = states.content().regions();
        return entries == null || counties == null
                ? ServiceStates.nothing(asked.owner(), SourceStatus.MALFORMED)
                : new ServiceStates(asked.owner(), SourceStatus.AVAILABLE, entries, counties);
    }

    /**
     * What a register asks for.
     *
     * @throws NotFound if there is no such register
     */
    Told<RegisterForm> describe(RegisterPath at, Locale language) {
        if (!services.owners().contains(at.owner())) {
            throw new NotFound("no-such-register", at.register());
        }
        return ask(at, ServiceRequest.get(at.description("")), RegisterForm.class, language);
    }

    /** Begins to ask about a register, so that several things can be asked at the same time. */
    CompletableFuture<ServiceReply> begin(RegisterPath at, ServiceRequest request, Locale language) {
        return services.begin(at.owner(), request, language);
    }

    /** What came of it. */
    <T> Told<T> await(CompletableFuture<ServiceReply> begun, Class<T> type) {
        return read(RegisterServices.await(begun), type);
    }

    /** Has something done about a register; what the service answers to that is of no interest. */
    Told<Void> change(RegisterPath at, ServiceRequest request, Locale language) {
        ServiceReply reply = services.ask(at.owner(), request, language);
        return new Told<>(reply.status(), null, refused.read(reply.refusal()), null);
    }

    /** Reads something about a register. */
    <T> Told<T> ask(RegisterPath at, ServiceRequest request, Class<T> type, Locale language) {
        return await(begin(at, request, language), type);
    }

    /** Makes something of an answer. */
    <T> Told<T> read(ServiceReply reply, Class<T> type) {
        if (!reply.isGood()) {
            return new Told<>(reply.status(), null, refused.read(reply.refusal()), null);
        }
        try {
            return new Told<>(SourceStatus.AVAILABLE, parse(reply.body(), type), null, reply.next());
        } catch (IOException nonsense) {
            return new Told<>(SourceStatus.MALFORMED, null, null, null);
        }
    }

    private <T> T parse(byte[] body, Class<T> type) throws IOException {
        return json.readerFor(type).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).readValue(body);
    }
}
