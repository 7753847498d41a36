package luzhi.report.workflow.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.NotFound;
import luzhi.kernel.http.WatchedStreams;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.representation.Attachment;

/** Files of evidence as they are handed out. */
@ApplicationScoped
public class EvidenceAnswers {

    private final EvidenceService service;
    private final WatchedStreams streams;

    EvidenceAnswers(EvidenceService service, WatchedStreams streams) {
        this.service = service;
        this.streams = streams;
    }

    /**
     * The file of an entry, under its name.
     *
     * @throws NotFound if there is no such cycle or no such entry
     * @throws Conflict if the bytes are not those that were filed
     */
    public Response file(EvaluationPath at, int id) {
        EvidenceView entry = service.find(at.cycle(), at.region(), id);
        StoredFile file = service.getFile(entry);
        StreamingOutput content = out -> service.write(file, out);
        return Response.ok(streams.watched(content), file.type().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(entry.name(), file.type().extension()))
                .header(HttpHeaders.ETAG, '"' + file.sha256() + '"')
                .header(ContentDigest.HEADER, ContentDigest.of(file.digest()))
                // whatever a browser makes of it, nothing in it runs in the name of this service
                .header("Content-Security-Policy", "default-src 'none'; sandbox").build();
    }
}
