package luzhi.report.cockpit.register;

import java.io.InputStream;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import luzhi.core.problem.NotFound;
import luzhi.kernel.register.RegisterForm;
import luzhi.kernel.register.deferred.DeferredImportView;
import luzhi.report.assessment.source.RegisterServices;
import luzhi.report.assessment.source.ServiceRequest;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Section;

/** Imports of large files, for which nobody has to wait: their services keep them, so a page about one can be left and opened anywhere. */
@ApplicationScoped
class BackgroundImports {

    /** In bytes: what is smaller is done before anybody looks away. */
    private static final long LARGE = 4L << 20;
    private static final int NOT_FOUND = 404;
    private static final String SECONDS = "5";

    private final Frames frames;
    private final Registers registers;
    private final RegisterServices services;
    private final Forecasts forecasts;

    BackgroundImports(Frames frames, Registers registers, RegisterServices services, Forecasts forecasts) {
        this.frames = frames;
        this.registers = registers;
        this.services = services;
        this.forecasts = forecasts;
    }

    /** Whether a file of so many bytes is taken so. */
    static boolean isFor(long length) {
        return length > LARGE;
    }

    /**
     * Hands a file over.
     *
     * @param target where, and what is to be done with it
     * @param content opens it
     * @param refused what is answered if it is not taken
     */
    Response begin(RegisterPath at, String target, String type, Supplier<InputStream> content, long length,
            Function<Told<?>, Response> refused) {
        Told<DeferredImportView> told = registers.read(services.send(at.owner(),
                ServiceRequest.uploadForLater(target, type), content, length, frames.plain().language()),
                DeferredImportView.class);
        return told.isGood()
                ? Response.seeOther(URI.create(at.at("/imports/" + told.content().id()))).build()
                : refused.apply(told);
    }

    private @Nullable Effects effects(RegisterPath at, Told<DeferredImportView> told, PageFrame frame) {
        return told.isGood() && told.content().receipt() != null
                ? forecasts.of(at, told.content().receipt().figures(), frame.language())
                : null;
    }

    /**
     * How one stands. The page comes again by itself while there is something to come.
     *
     * @param isStill whether it is not to come again by itself
     * @throws NotFound if there is none there
     */
    Response show(RegisterPath at, long id, boolean isStill) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.REGISTERS);
        Told<RegisterForm> form = registers.describe(at, frame.language());
        Told<DeferredImportView> told = registers.ask(at, ServiceRequest.get("/v1/imports/" + id),
                DeferredImportView.class, frame.language());
        boolean isElsewhere = told.isGood() && (!told.content().register().equals(at.register())
                || !at.region().covers(told.content().region()));
        if (isElsewhere || told.problem() != null && told.problem().status() == NOT_FOUND) {
            throw new NotFound("no-such-import", id);
        }
        ImportProgress progress = ImportProgress.of(at, form.isGood() ? form.content() : null,
                told.isGood() ? told.content() : null, told, frame.language());
        Response.ResponseBuilder answer = Response.status(told.partStatus())
                .entity(new ImportPage(frame, progress, effects(at, told, frame), isStill).render());
        return (progress.isUnderWay() && !isStill ? answer.header("Refresh", SECONDS) : answer).build();
    }
}
