package luzhi.claims.check;

import static luzhi.claims.writtenreport.XmlText.escape;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;

import luzhi.claims.reading.Claim;
import luzhi.claims.writtenreport.Block;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.core.figure.FigureKey;
import luzhi.core.figure.FigureNames;
import luzhi.core.figure.PrintedNumber;
import luzhi.core.language.Wording;
import luzhi.core.region.RegionCode;
import luzhi.relations.Severity;

/**
 * A proof as a page for people: the text with every figure marked, and the findings behind it as a list. It needs no script and
 * nothing from anywhere, and can be printed.
 */
public final class MarkedPage {

    private static final String STYLE = style();
    /** Of figures that nobody could check, so many are listed; all are marked. */
    private static final int MOST_LISTED = 300;
    private static final Wording WORDING = new Wording("wording/marked-page");

    private final WrittenReport report;
    private final CheckedReport proof;
    private final MarkedClaims marked;
    private final Locale language;
    private final FigureNames names;
    private final Function<RegionCode, String> regions;
    private final PageLinks links;

    /**
     * @param names of measures, in the same language
     * @param regions what each is called
     * @param links where the page leads
     */
    public MarkedPage(WrittenReport report, CheckedReport proof, Locale language, FigureNames names,
            Function<RegionCode, String> regions, PageLinks links) {
        this.report = report;
        this.proof = proof;
        this.marked = new MarkedClaims(proof);
        this.language = language;
        this.names = names;
        this.regions = regions;
        this.links = links;
    }

    private static String style() {
        try (InputStream in = MarkedPage.class.getResourceAsStream("/check/marked-page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a browser may do with the page: nothing but use its own style ({@code Content-Security-Policy}). */
    public static String policy() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(digest)
                    + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Writes the page in UTF-8. */
    public void writeTo(OutputStream out) throws IOException {
        Writer page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        page.write("<!DOCTYPE html>\n<html lang=\"" + (language.equals(Locale.ENGLISH) ? "en" : "zh-CN")
                + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + say("page.title")
                + "</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n");
        writeHead(page);
        page.write("<main lang=\"zh-CN\">\n");
        writeText(page);
        page.write("</main>\n");
        writeFindings(page);
        writeUnchecked(page);
        page.write("</body>\n</html>\n");
        page.flush();
    }

    private String say(String key, Object... arguments) {
        return escape(WORDING.sentence(language, key, arguments));
    }

    private void writeHead(Writer page) throws IOException {
        page.write("<header>\n"
                + (links.back() == null
                        ? ""
                        : "<p><a href=\"" + escape(links.back()) + "\">" + say("page.back") + "</a></p>\n")
                + "<h1>" + say("page.title") + "</h1>\n<p>"
                + say("page.counts", proof.claims().size(), count(Severity.ERROR), count(Severity.WARNING),
                        count(Severity.NOTICE), Severity.ERROR, Severity.WARNING, Severity.NOTICE,
                        proof.unchecked().size())
                + "</p>\n<p>" + say("page.promise") + "</p>\n");
        for (String told : new GapWords(language).of(proof.gaps())) {
            page.write("<p class=\"gap\">" + escape(told) + "</p>\n");
        }
        page.write("<ul class=\"legend\">\n");
        for (Severity severity : EnumSet.allOf(Severity.class)) {
            page.write(
                    "<li><mark class=\"" + severity.code() + "\">" + escape(severity.title().in(language)) + "</mark> "
                            + say("legend." + severity.code()) + "</li>\n");
        }
        page.write("<li><span class=\"claim\">" + say("legend.figure") + "</span> " + say("legend.read") + "</li>\n"
                + (proof.recorded().isEmpty()
                        ? ""
                        : "<li><span class=\"claim recorded\">" + say("legend.figure") + "</span> "
                                + say(links.explained() == null ? "legend.recorded" : "legend.recorded-linked")
                                + "</li>\n")
                + "<li><span class=\"claim unchecked\">" + say("legend.figure") + "</span> " + say("legend.unchecked")
                + "</li>\n</ul>\n<p><a href=\"#findings\">" + say("page.findings") + "</a>"
                + (proof.unchecked().isEmpty() ? "" : " <a href=\"#unchecked\">" + say("page.unchecked") + "</a>")
                + "</p>\n</header>\n");
    }

    private long count(Severity severity) {
        return proof.findings().stream().filter(finding -> finding.severity() == severity).count();
    }

    private void writeText(Writer page) throws IOException {
        Iterator<Claim> claims = proof.claims().iterator();
        MarkedText text = new MarkedText(report.text(), claims, this::writeClaim);
        MarkedTable table = new MarkedTable(page);
        for (Block block : report.blocks()) {
            table.moveTo(block.place());
            switch (block.kind()) {
                case HEADING -> text.write(block, "h2", page);
                case PARAGRAPH -> text.write(block, "p", page);
                case CELL -> text.write(block, "td", page);
            }
        }
        table.moveTo(null);
    }

    private void writeClaim(Claim claim, Writer page) throws IOException {
        List<MarkedClaims.Numbered> findings = marked.findings(claim);
        String id = "id=\"" + escape(claim.id()) + "\" title=\"" + escape(explained(claim, findings)) + '"';
        if (findings.isEmpty()) {
            writeSound(claim, id, page);
            return;
        }
        page.write("<mark class=\"" + marked.severity(claim).orElseThrow().code() + "\" " + id + '>'
                + escape(claim.text()) + "</mark><sup>");
        page.write(findings.stream().map(each -> "<a href=\"#f" + each.number() + "\">" + each.number() + "</a>")
                .collect(Collectors.joining(" ")));
        page.write("</sup>");
    }

    /** A figure that nothing contradicts; where one on record agrees with it, what explains that one is a step away. */
    private void writeSound(Claim claim, String id, Writer page) throws IOException {
        FigureKey recorded = proof.recorded().get(claim.id());
        if (recorded != null && links.explained() != null) {
            page.write("<a class=\"claim recorded\" href=\"" + escape(links.explained().apply(recorded)) + "\" " + id
                    + '>' + escape(claim.text()) + "</a>");
            return;
        }
        String known = recorded == null ? "claim" : "claim recorded";
        page.write("<span class=\"" + (marked.isUnchecked(claim) ? "claim unchecked" : known) + "\" " + id + '>'
                + escape(claim.text()) + "</span>");
    }

    private String explained(Claim claim, List<MarkedClaims.Numbered> findings) {
        StringJoiner lines = new StringJoiner("\n");
        FigureKey recorded = proof.recorded().get(claim.id());
        addLine(lines, "claim.recorded",
                recorded == null ? null : names.of(recorded, List.of(regions.apply(recorded.region()))));
        if (marked.isUnchecked(claim)) {
            lines.add(WORDING.sentence(language, "claim.unchecked"));
        }
        for (MarkedClaims.Numbered each : findings) {
            Mismatch finding = each.finding();
            lines.add(WORDING.sentence(language, "remark", finding.severity(), finding.message()));
            if (finding.diagnosis() != null) {
                lines.add(finding.diagnosis());
            }
        }
        addLine(lines, "claim.subject", claim.subject());
        addLine(lines, "claim.value", PrintedNumber.text(claim.value(), claim.unit(), language));
        addLine(lines, "claim.measure", claim.measure() == null ? null : names.measure(claim.measure()));
        addLine(lines, "claim.region", claim.region() == null ? null : regions.apply(claim.region()));
        addLine(lines, "claim.period",
                claim.period() == null ? null : FigureNames.period(claim.period(), language));
        return lines.toString();
    }

    private void addLine(StringJoiner lines, String key, Object value) {
        if (value != null) {
            lines.add(WORDING.sentence(language, key, value));
        }
    }

    private void writeFindings(Writer page) throws IOException {
        page.write("<section id=\"findings\">\n<h2>" + say("page.findings") + "</h2>\n");
        if (proof.findings().isEmpty()) {
            page.write("<p>" + say("page.none") + "</p>\n</section>\n");
            return;
        }
        page.write("<ol>\n");
        int number = 0;
        for (Mismatch finding : proof.findings()) {
            number++;
            writeFinding(number, finding, page);
        }
        page.write("</ol>\n</section>\n");
    }

    private void writeUnchecked(Writer page) throws IOException {
        if (proof.unchecked().isEmpty()) {
            return;
        }
        page.write("<section id=\"unchecked\">\n<h2>" + say("page.unchecked") + "</h2>\n<p>"
                + say("unchecked.told", proof.unchecked().size()) + "</p>\n<p>");
        StringJoiner claims = new StringJoiner(say("list.separator"));
        for (Claim claim : proof.unchecked().subList(0, Math.min(MOST_LISTED, proof.unchecked().size()))) {
            String subject = claim.subject().isEmpty() ? "" : escape(claim.subject()) + ' ';
            claims.add(subject + "<a href=\"#" + escape(claim.id()) + "\">" + escape(claim.text()) + "</a>");
        }
        page.write(claims + "</p>\n");
        if (proof.unchecked().size() > MOST_LISTED) {
            page.write("<p>" + say("unchecked.marked", proof.unchecked().size() - MOST_LISTED) + "</p>\n");
        }
        page.write("</section>\n");
    }

    private void writeFinding(int number, Mismatch finding, Writer page) throws IOException {
        page.write("<li id=\"f" + number + "\"><p><mark class=\"" + finding.severity().code() + "\">"
                + escape(finding.severity().title().in(language)) + "</mark> " + escape(finding.message()) + "</p>");
        if (finding.diagnosis() != null) {
            page.write("<p>" + escape(finding.diagnosis()) + "</p>");
        }
        if (finding.percent().isPresent()) {
            page.write("<p>" + say("finding.probability", finding.percent().get()) + "</p>");
        }
        if (finding.proposed()) {
            page.write("<p>" + say("finding.proposed") + "</p>");
        }
        for (Mismatch other : finding.also()) {
            page.write("<p>" + say("finding.also", other.message()) + "</p>");
        }
        StringJoiner claims = new StringJoiner(say("list.separator"));
        for (Claim claim : marked.of(finding)) {
            claims.add("<a href=\"#" + escape(claim.id()) + "\">" + escape(claim.text()) + "</a>");
        }
        page.write("<p>" + say("finding.claims") + claims + "</p></li>\n");
    }
}
