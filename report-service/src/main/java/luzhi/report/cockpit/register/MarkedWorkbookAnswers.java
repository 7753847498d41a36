package luzhi.report.cockpit.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import luzhi.core.rows.RowFiles;
import luzhi.kernel.http.WatchedStreams;
import luzhi.kernel.register.SentFile;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.representation.Attachment;

/** Files with marks in them as answers that are written while they are read. */
@ApplicationScoped
class MarkedWorkbookAnswers {

    private final Frames frames;
    private final WatchedStreams streams;

    MarkedWorkbookAnswers(Frames frames, WatchedStreams streams) {
        this.frames = frames;
        this.streams = streams;
    }

    /** What the list in such a file says beside what is wrong. */
    MarkedWorkbook.Words words() {
        PageFrame frame = frames.plain();
        return new MarkedWorkbook.Words(frame.say("errors-in-file"), frame.say("row-of-file"),
                frame.say("column-of-file"), frame.say("what-is-wrong"));
    }

    /** @param file that it is made of, which is closed behind it */
    Response answer(MarkedWorkbook marked, SentFile file) {
        return Response.ok(streams.watched(out -> {
            try (file) {
                marked.write(out);
            }
        })).type(RowFiles.XLSX).header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(
                marked.form().title().in(marked.language()) + '-' + marked.words().title(), ".xlsx")).build();
    }
}
