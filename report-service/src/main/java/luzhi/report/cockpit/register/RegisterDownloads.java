package luzhi.report.cockpit.register;

import java.io.InputStream;
import java.util.Locale;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import luzhi.core.language.Title;
import luzhi.kernel.http.WatchedStreams;
import luzhi.kernel.language.RequestLanguage;
import luzhi.kernel.problem.Problem;
import luzhi.kernel.problem.ProblemWriter;
import luzhi.kernel.register.RegisterForm;
import luzhi.report.assessment.source.RegisterServices;
import luzhi.report.assessment.source.ServiceRequest;
import luzhi.report.assessment.source.SourceStatus;
import luzhi.report.cockpit.frame.Refused;
import luzhi.report.representation.Attachment;

/** Files that services make of registers, handed on as they come, under a name that people understand. */
@ApplicationScoped
class RegisterDownloads {

    private static final Title TEMPLATE = new Title("模板", "template");

    private final Registers registers;
    private final RegisterServices services;
    private final WatchedStreams streams;
    private final ProblemWriter problems;
    private final RequestLanguage language;
    private final Refused refusals;

    RegisterDownloads(Registers registers, RegisterServices services, WatchedStreams streams, ProblemWriter problems,
            RequestLanguage language, Refused refusals) {
        this.refusals = refusals;
        this.registers = registers;
        this.services = services;
        this.streams = streams;
        this.problems = problems;
        this.language = language;
    }

    /** An empty file to fill in. */
    Response template(RegisterPath at, RegisterFileFormat format) {
        return answer(at, format, form -> at.rows("/template"), TEMPLATE.in(language.get()));
    }

    /**
     * @param format a workbook unless said
     * @param target where the service has the file
     * @param of what its name says beside the title of the register
     */
    Response answer(RegisterPath at, RegisterFileFormat format, Function<RegisterForm, String> target, String of) {
        Locale spoken = language.get();
        RegisterFileFormat as = format == null ? RegisterFileFormat.XLSX : format;
        Told<RegisterForm> form = registers.describe(at, spoken);
        if (!form.isGood()) {
            return refused(form.problem());
        }
        RegisterServices.FileReply reply = services.fetch(at.owner(),
                ServiceRequest.file(target.apply(form.content()), as.mediaType()), spoken);
        if (reply.status() != SourceStatus.AVAILABLE) {
            return refused(refusals.read(reply.refusal()));
        }
        return Response.ok(streams.watched(out -> {
            try (InputStream file = reply.file()) {
                file.transferTo(out);
            }
        })).type(as.mediaType()).header(HttpHeaders.CONTENT_DISPOSITION,
                Attachment.named(form.content().title().in(spoken) + '-' + of, as.extension())).build();
    }

    private Response refused(Problem problem) {
        return problem == null
                ? problems.unavailable("register-service-silent")
                : Response.status(problem.status()).entity(problem).build();
    }
}
