package luzhi.report.cockpit.register;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

import luzhi.core.json.FormBody;
import luzhi.core.problem.NotFound;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.register.contested.SettlementReceipt;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.source.RegisterServices;
import luzhi.report.assessment.source.ServiceRequest;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.Notice;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Refused;
import luzhi.report.cockpit.frame.Section;

/** Codes that one region claims and another holds, and where they are settled. */
@Path("/cockpit/{cycle}/{region}/administration/contested")
@Produces(MediaType.TEXT_HTML)
public class ContestedCodesPageResource {

    private static final int DONE = 200;
    private static final int UNAVAILABLE = 503;
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private final Frames frames;
    private final Refused refused;
    private final RegisterServices services;
    private final Registers registers;
    private final ContestedCodesReader reader;

    ContestedCodesPageResource(Frames frames, Refused refused, RegisterServices services, Registers registers,
            ContestedCodesReader reader) {
        this.frames = frames;
        this.refused = refused;
        this.services = services;
        this.registers = registers;
        this.reader = reader;
    }

    @GET
    @Admitted("rows")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public ContestedCodesPage list(@BeanParam EvaluationPath at) {
        return page(at, null);
    }

    /**
     * Settles a claim, or tells what that would do.
     *
     * @param who for whom: the region that claims the code, or the one that holds it
     * @param trial whether nothing is to be kept
     * @throws NotFound if there is no such service
     */
    @POST
    @Path("/{service}/{id}")
    @Admitted("rows")
    @RolesAllowed({Role.REVIEWER, Role.ADMIN})
    public Response settle(@BeanParam ContestedPath at, @RestForm String who, @RestForm String reason,
            @RestForm boolean trial) {
        if (!services.owners().contains(at.owner())) {
            throw new NotFound("no-such-claim", at.id());
        }
        byte[] body = new FormBody().with("region", who).with("reason", reason).node().toString()
                .getBytes(StandardCharsets.UTF_8);
        String target = "/v1/contested-codes/" + at.id() + "/settlement?dryRun=" + trial;
        Told<SettlementReceipt> told = registers.read(services.send(at.owner(),
                trial
                        ? ServiceRequest.trial(target, JSON.get("Content-Type"))
                        : ServiceRequest.write("POST", target, JSON),
                () -> new ByteArrayInputStream(body), body.length, frames.plain().language()),
                SettlementReceipt.class);
        EvaluationPath evaluation = new EvaluationPath(at.cycle(), at.region());
        if (told.isGood() && !trial) {
            return Notice.CONTESTED_SETTLED
                    .lead(Section.ADMINISTRATION.address(at.cycle(), at.region().text()) + "/contested");
        }
        int status = told.problem() == null ? UNAVAILABLE : told.problem().status();
        return refused.again(told.isGood() ? DONE : status, page(evaluation, new ContestedCodes.Attempt(
                at.service(), at.id(), who, reason == null ? "" : reason, told.content(), told.problem())));
    }

    private ContestedCodesPage page(EvaluationPath at, ContestedCodes.@Nullable Attempt attempt) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.ADMINISTRATION);
        return new ContestedCodesPage(frame, reader.read(at, attempt, frame.language()));
    }
}
