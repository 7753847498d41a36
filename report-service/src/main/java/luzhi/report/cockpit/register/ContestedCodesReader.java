package luzhi.report.cockpit.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import io.quarkus.security.identity.SecurityIdentity;

import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.access.Caller;
import luzhi.kernel.access.Role;
import luzhi.kernel.register.RegisterForm;
import luzhi.kernel.register.contested.ContestedCodeView;
import luzhi.kernel.register.contested.ContestedCodesResource.ContestedCodeList;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.RegisterServices;
import luzhi.report.assessment.source.ServiceNames;
import luzhi.report.assessment.source.ServiceReply;
import luzhi.report.assessment.source.ServiceRequest;

/** Collects the open claims of all services on a region's list and on those of the regions below it. */
@ApplicationScoped
class ContestedCodesReader {

    private static final String OPEN = "/v1/contested-codes?limit=1000&region=%1$s&within=%1$s";

    private final RegisterServices services;
    private final Registers registers;
    private final RegionDirectory regions;
    private final Caller caller;
    private final SecurityIdentity identity;

    ContestedCodesReader(RegisterServices services, Registers registers, RegionDirectory regions, Caller caller,
            SecurityIdentity identity) {
        this.services = services;
        this.registers = registers;
        this.regions = regions;
        this.caller = caller;
        this.identity = identity;
    }

    private record Asked(Owner owner, CompletableFuture<ServiceReply> reply) {}

    ContestedCodes read(EvaluationPath at, ContestedCodes.@Nullable Attempt attempt,
            Locale language) {
        List<Asked> asked = services.owners().stream().map(owner -> new Asked(owner,
                services.begin(owner, ServiceRequest.get(OPEN.formatted(at.region())), language))).toList();
        List<ContestedCodes.Contested> all = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (Asked one : asked) {
            Told<ContestedCodeList> told = registers.await(one.reply(), ContestedCodeList.class);
            if (told.isGood()) {
                all.addAll(worded(at, one.owner(), told.content().contested(), language));
            } else {
                silent.add(one.owner().code());
            }
        }
        return new ContestedCodes(all, silent.isEmpty() ? null : ServiceNames.of(silent).in(language),
                attempt);
    }

    private List<ContestedCodes.Contested> worded(EvaluationPath at, Owner owner, List<ContestedCodeView> claims,
            Locale language) {
        Map<String, Told<RegisterForm>> forms = new HashMap<>();
        CellTexts texts = new CellTexts(regions, language);
        return claims.stream().map(claim -> {
            Told<RegisterForm> form = forms.computeIfAbsent(claim.register(), name -> registers.describe(
                    new RegisterPath(at.cycle(), at.region(), owner.code(), name), language));
            return new ContestedCodes.Contested(owner.code(),
                    form.isGood() ? form.content().title().in(language) : ServiceNames.of(owner.code()).in(language),
                    claim, name(claim.claim().region()),
                    claim.holding() == null ? null : name(claim.holding().region()),
                    form.isGood() ? cells(form.content(), claim, texts, language) : List.of(), isMine(claim));
        }).toList();
    }

    private static List<ContestedCodes.Cell> cells(RegisterForm form, ContestedCodeView claim, CellTexts texts,
            Locale language) {
        return form.columns().stream().map(column -> new ContestedCodes.Cell(column.title().in(language),
                texts.of(column, cell(claim.claim(), column.name())),
                claim.holding() == null ? null : texts.of(column, cell(claim.holding(), column.name())))).toList();
    }

    private static JsonNode cell(ContestedCodeView.Side side, String column) {
        JsonNode cell = side.row().get(column);
        return cell == null ? MissingNode.getInstance() : cell;
    }

    private String name(RegionCode region) {
        return regions.findLatest(region).map(Region::name).orElse(region.text());
    }

    private boolean isMine(ContestedCodeView claim) {
        return caller.covers(claim.settledBy().region())
                && Stream.of(Role.REVIEWER, Role.ADMIN).anyMatch(identity::hasRole);
    }
}
