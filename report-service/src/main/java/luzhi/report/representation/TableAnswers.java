package luzhi.report.representation;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import luzhi.kernel.language.RequestLanguage;
import luzhi.papers.table.Table;
import luzhi.papers.table.TableFile;

/** Answers with tables as files, written while they are sent. */
@ApplicationScoped
public class TableAnswers {

    private final RequestLanguage language;

    TableAnswers(RequestLanguage language) {
        this.language = language;
    }

    /** Hands tables to a writer while their rows can be read, such as in one transaction. */
    public interface Source {
        void handOver(Consumer<List<Table<?>>> writer);
    }

    /**
     * A file to be saved.
     *
     * @param name of the file without its ending, in letters, digits and hyphens
     * @param as {@code XLSX}, with a sheet a table, or {@code CSV}, which holds the first table only
     */
    public Response answer(String name, Representation as, List<Table<?>> tables) {
        return answer(name, as, writer -> writer.accept(tables));
    }

    /** Like {@link #answer(String, Representation, List)}, with tables that are there only while they are written. */
    public Response answer(String name, Representation as, Source tables) {
        Locale spoken = language.get();
        return switch (as) {
            case XLSX -> answer(name, as, as.mediaType(),
                    out -> tables.handOver(all -> TableFile.writeXlsx(all, spoken, out)));
            case CSV -> answer(name, as, as.mediaType().withCharset("utf-8"),
                    out -> tables.handOver(all -> TableFile.writeCsv(all.get(0), spoken, out)));
            case JSON, HTML, MARKDOWN, DOCX, PDF -> throw new IllegalArgumentException("A table is no " + as);
        };
    }

    private static Response answer(String name, Representation as, MediaType type, StreamingOutput body) {
        return Response.ok(body, type).header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + name + "." + as.ending() + '"').build();
    }
}
