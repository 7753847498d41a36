package luzhi.report.reporting.officialreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import luzhi.papers.DocxWriter;
import luzhi.papers.HtmlPaper;
import luzhi.papers.MarkdownPaper;
import luzhi.papers.PdfWriter;
import luzhi.report.representation.Attachment;
import luzhi.report.representation.Representation;
import luzhi.report.representation.TableAnswers;

/** Answers with a report in the form that is wanted. */
@ApplicationScoped
class ReportFiles {

    /** By preference, the first for whoever takes anything. */
    static final Representation[] OFFERED = {Representation.JSON, Representation.HTML, Representation.MARKDOWN,
            Representation.DOCX, Representation.PDF, Representation.XLSX};

    private final DocxWriter word;
    private final PdfWriter pdf;
    private final TableAnswers tables;

    ReportFiles(DocxWriter word, PdfWriter pdf, TableAnswers tables) {
        this.word = word;
        this.pdf = pdf;
        this.tables = tables;
    }

    /**
     * @param name of a file of it, without its ending
     * @param back where a page of it leads back to; null for nowhere
     */
    Response answer(String name, Representation wanted, Report report, HtmlPaper.@Nullable WayBack back) {
        return switch (wanted) {
            case JSON -> answer(wanted, ReportView.of(report)).build();
            case HTML -> answer(wanted, HtmlPaper.write(report.paper(), back))
                    .header("Content-Security-Policy", HtmlPaper.CONTENT_SECURITY_POLICY).build();
            case MARKDOWN -> answer(wanted, MarkdownPaper.write(report.paper())).build();
            case DOCX -> file(name, wanted, "attachment", report.paper().title(), word.write(report.paper()));
            case PDF -> pdf(name, report.paper().title(), pdf.print(report.paper()));
            case XLSX -> tables.answer(name, wanted, new ReportTables(report).write());
            case CSV -> throw new IllegalArgumentException("A report is no table");
        };
    }

    private static Response.ResponseBuilder answer(Representation as, Object body) {
        return Response.ok(body, as.mediaType().withCharset("utf-8")).header(HttpHeaders.CONTENT_LANGUAGE, "zh-CN");
    }

    /** A PDF file that is made. */
    static Response pdf(String name, String title, byte[] content) {
        return file(name, Representation.PDF, "inline", title, content);
    }

    private static Response file(String name, Representation as, String use, String title, byte[] content) {
        String ending = "." + as.ending();
        return Response.ok(content, as.mediaType()).header(HttpHeaders.CONTENT_LANGUAGE, "zh-CN")
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(use, name + ending, title + ending))
                .build();
    }
}
