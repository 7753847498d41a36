package luzhi.report.cockpit.mine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.RegisterServices;
import luzhi.report.assessment.source.ServiceNames;
import luzhi.report.assessment.source.ServiceReply;
import luzhi.report.assessment.source.ServiceRequest;
import luzhi.report.assessment.source.SourceStatus;
import luzhi.report.cockpit.frame.Place;
import luzhi.report.cockpit.frame.Section;

/** Codes that regions below one contend for, and that it is to settle: all services are asked at the same time. */
@ApplicationScoped
class ContestedCodes {

    private static final String OPEN = "/v1/contested-codes?settled=false&limit=" + Mine.SHOWN;

    private final RegisterServices services;
    private final RegionDirectory regions;
    private final ObjectMapper json;

    ContestedCodes(RegisterServices services, RegionDirectory regions, ObjectMapper json) {
        this.services = services;
        this.regions = regions;
        this.json = json;
    }

    /** What was asked of each service. */
    record Begun(Map<Owner, CompletableFuture<ServiceReply>> asked) {}

    /** What services told: the codes, and who told nothing. */
    record Found(List<Mine.Contested> codes, List<Mine.Silent> silent) {}

    Begun begin(Locale language) {
        return new Begun(services.owners().stream().collect(Collectors.toMap(owner -> owner,
                owner -> services.begin(owner, ServiceRequest.get(OPEN), language))));
    }

    /** @param cycle the year beside whose evaluation registers are shown */
    Found await(Begun begun, int cycle, RegionCode settling, Locale language) {
        List<Mine.Contested> codes = new ArrayList<>();
        List<Mine.Silent> silent = new ArrayList<>();
        begun.asked().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> {
            ServiceReply reply = RegisterServices.await(each.getValue());
            List<JsonNode> open = List.of();
            SourceStatus status = reply.status();
            try {
                open = reply.isGood() ? settledBy(settling, json.readTree(reply.body())) : List.of();
            } catch (IOException nonsense) {
                status = SourceStatus.MALFORMED;
            }
            if (status != SourceStatus.AVAILABLE) {
                silent.add(new Mine.Silent(ServiceNames.of(each.getKey().code()).in(language), status));
            } else if (!open.isEmpty()) {
                Map<String, String> titles = titles(each.getKey(), language);
                open.forEach(one -> codes.add(code(one, new Place(
                        Section.REGISTERS.address(cycle, settling.text()) + '/' + each.getKey().code() + '/'
                                + one.path("register").asText(),
                        titles.getOrDefault(one.path("register").asText(),
                                ServiceNames.of(each.getKey().code()).in(language)),
                        false))));
            }
        });
        return new Found(codes, silent);
    }

    private static List<JsonNode> settledBy(RegionCode region, JsonNode told) {
        return StreamSupport.stream(told.path("contested").spliterator(), false)
                .filter(one -> one.path("settledBy").path("region").asText().equals(region.text())).toList();
    }

    private Map<String, String> titles(Owner owner, Locale language) {
        ServiceReply reply = services.ask(owner, ServiceRequest.get("/v1/registers"), language);
        try {
            return reply.isGood()
                    ? StreamSupport.stream(json.readTree(reply.body()).path("registers").spliterator(), false)
                            .collect(Collectors.toMap(register -> register.path("name").asText(), register -> register
                                    .path("title").path(language.getLanguage()).asText(), (one, same) -> one))
                    : Map.of();
        } catch (IOException nonsense) {
            return Map.of();
        }
    }

    private Mine.Contested code(JsonNode one, Place register) {
        JsonNode holder = one.path("holding").path("region");
        return new Mine.Contested(register, one.path("code").asText(), name(one.path("claim").path("region").asText()),
                holder.isTextual() ? name(holder.asText()) : null);
    }

    private String name(String region) {
        return regions.findLatest(new RegionCode(region)).map(Region::name).orElse(region);
    }
}
