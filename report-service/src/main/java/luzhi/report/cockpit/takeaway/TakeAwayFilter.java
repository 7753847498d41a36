package luzhi.report.cockpit.takeaway;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

import luzhi.core.problem.NotFound;
import luzhi.kernel.language.RequestLanguage;
import luzhi.kernel.problem.Problem;
import luzhi.kernel.problem.ProblemWriter;
import luzhi.papers.PictureWriter;
import luzhi.papers.table.Table;
import luzhi.papers.table.TableFile;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.representation.Attachment;

/**
 * Answers with a part of a page as a file, where that was asked for: what is taken away is what the page shows to whoever asks. The work is
 * admitted as that of the page is, for its room is given back when the answer has left.
 */
@Provider
@Priority(TakeAwayFilter.WHEN_PAGES_ARE_RENDERED)
public class TakeAwayFilter implements ContainerResponseFilter {

    /** The framework renders them at the priority of users; who has to know what is answered comes later. */
    static final int WHEN_PAGES_ARE_RENDERED = Priorities.USER - 1;

    private static final int OK = 200;
    /** A chart is looked at on paper and screens of twice the usual resolution. */
    private static final int PIXELS = 2;

    private final CurrentVertxRequest current;
    private final Frames frames;
    /** Made when it is first needed: filters are there before settings are. */
    private final Instance<PictureWriter> pictures;
    private final RequestLanguage language;
    private final ProblemWriter problems;

    public TakeAwayFilter(CurrentVertxRequest current, Frames frames, Instance<PictureWriter> pictures,
            RequestLanguage language,
            ProblemWriter problems) {
        this.current = current;
        this.frames = frames;
        this.pictures = pictures;
        this.language = language;
        this.problems = problems;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        RoutingContext asked = current.getCurrent();
        if (asked == null || !WantedPart.isWanted(asked) || response.getStatus() != OK
                || !(response.getEntity() instanceof String html)
                || !MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            return;
        }
        ShownPage page = ShownPage.read(html);
        if (WantedPart.form(asked).isEmpty()) {
            TakeAway list = TakeAway.of(page, frames.address());
            response.setEntity(new TakeAwayPage(frames.plain(TakeAway.TITLE), list).render(), null,
                    MediaType.TEXT_HTML_TYPE);
            return;
        }
        Optional<FileForm> form = FileForm.find(WantedPart.form(asked));
        Optional<ShownPage.Part> part = page.find(WantedPart.part(asked))
                .filter(found -> form.filter(found::isOf).isPresent());
        if (part.isEmpty()) {
            refuse(response);
        } else {
            answer(response, page, part.get(), form.get());
        }
    }

    /** The page itself is there: what is not there is told as anything else that is not. */
    private void refuse(ContainerResponseContext response) {
        Problem absent = problems.problem(new NotFound("no-such-part"), language.get());
        response.setStatus(absent.status());
        response.setEntity(absent, null, MediaType.TEXT_HTML_TYPE);
    }

    private void answer(ContainerResponseContext response, ShownPage page, ShownPage.Part part, FileForm form) {
        MediaType type = MediaType.valueOf(form.mediaType());
        response.setEntity(content(page, part, form), null,
                form == FileForm.PNG || form == FileForm.XLSX ? type : type.withCharset("utf-8"));
        response.getHeaders().putSingle(HttpHeaders.CONTENT_DISPOSITION,
                Attachment.named(page.name(part), '.' + form.code()));
    }

    private byte[] content(ShownPage page, ShownPage.Part part, FileForm form) {
        ShownChart chart = new ShownChart(page.heading(), part.title(), part.element());
        return switch (form) {
            case SVG -> chart.svg(1).getBytes(StandardCharsets.UTF_8);
            case PNG -> pictures.get().draw(chart.svg(PIXELS));
            case CSV, XLSX -> {
                Table<List<String>> table = ShownTable.of(part.title(), part.element()).table();
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                if (form == FileForm.CSV) {
                    TableFile.writeCsv(table, language.get(), file);
                } else {
                    TableFile.writeXlsx(List.of(table), language.get(), file);
                }
                yield file.toByteArray();
            }
        };
    }
}
