package luzhi.claims.writtenreport;

import static luzhi.claims.writtenreport.XmlText.escape;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** How comments are written in a Word file (ECMA-376 Part 1 §17.13.4). */
final class CommentTags {

    private CommentTags() {}

    static String begin(WordRun run, int id) {
        return tag(run, "commentRangeStart", id);
    }

    static String end(WordRun run, int id) {
        String own = run.tag("r");
        return tag(run, "commentRangeEnd", id) + '<' + own + '>' + tag(run, "commentReference", id) + "</" + own + '>';
    }

    /** Attributes need a prefix even where elements have none. */
    private static String tag(WordRun run, String name, int id) {
        boolean bare = run.prefix().isEmpty();
        String declared = bare ? " xmlns:w=\"" + run.namespace() + '"' : "";
        return '<' + run.tag(name) + declared + ' ' + (bare ? "w" : run.prefix()) + ":id=\"" + id + "\"/>";
    }

    /** @param namespace of the part it is written to */
    static String comment(String namespace, int id, Remark remark, CommentSignature signature) {
        StringBuilder written = new StringBuilder("<w:comment xmlns:w=\"").append(namespace).append("\" w:id=\"")
                .append(id)
                .append("\" w:author=\"").append(escape(signature.author())).append("\" w:date=\"")
                .append(signature.at().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME))
                .append("Z\" w:initials=\"").append(escape(signature.initials())).append("\">");
        remark.paragraphs().forEach(paragraph -> written.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                .append(escape(paragraph)).append("</w:t></w:r></w:p>"));
        return written.append("</w:comment>").toString();
    }
}
