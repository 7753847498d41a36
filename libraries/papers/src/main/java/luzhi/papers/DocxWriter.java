package luzhi.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import luzhi.core.language.Codes;

/**
 * Makes Word files (DOCX) of papers. Styles, footers and settings are parts of their own under {@code paper/word}, in which a
 * place like {@code ${body.font}} is filled in; only the text is written here.
 */
public final class DocxWriter {

    static final String ODD_FOOTER = "oddFooter";
    static final String EVEN_FOOTER = "evenFooter";

    private static final String PARTS = "paper/word/";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String RELATION_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    /** ZIP knows no earlier day; the same paper gives the same file. */
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<Typeface, Face> faces;
    private final Clock clock;

    public DocxWriter(Map<Typeface, Face> faces, Clock clock) {
        this.faces = Map.copyOf(faces);
        this.clock = clock;
    }

    public byte[] write(Paper paper) {
        WordPaper text = WordPaper.write(paper);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            add(zip, "[Content_Types].xml", part("content-types.xml"));
            add(zip, "_rels/.rels", part("package-relations.xml"));
            add(zip, "docProps/core.xml", properties(paper));
            add(zip, "word/document.xml", text.document());
            add(zip, "word/_rels/document.xml.rels", relations(text));
            add(zip, "word/styles.xml", styles());
            add(zip, "word/settings.xml", part("settings.xml"));
            add(zip, "word/footer1.xml", footer("right"));
            add(zip, "word/footer2.xml", footer("left"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST_DAY);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String part(String name) {
        try (InputStream part = DocxWriter.class.getClassLoader().getResourceAsStream(PARTS + name)) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String styles() {
        String styles = part("styles.xml").replace("${body.size}", Layout.halfPoints(Layout.BODY_SIZE))
                .replace("${title.size}", Layout.halfPoints(Layout.TITLE_SIZE))
                .replace("${page-number.size}", Layout.halfPoints(Layout.PAGE_NUMBER_SIZE))
                .replace("${table.size}", Layout.halfPoints(Layout.TABLE_SIZE))
                .replace("${body.space}", String.valueOf(Layout.CHARACTER_SPACE_IN_TWIPS))
                .replace("${line}", String.valueOf(Layout.LINE_PITCH));
        for (Map.Entry<Typeface, Face> face : faces.entrySet()) {
            String font = new Markup("").text(face.getValue().word()).toString();
            styles = styles.replace("${" + Codes.of(face.getKey()) + ".font}", font);
        }
        return styles;
    }

    private static String footer(String side) {
        return part("footer.xml").replace("${side}", side);
    }

    private String properties(Paper paper) {
        return new Markup(DECLARATION)
                .open("cp:coreProperties", "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance")
                .element("dc:title", paper.title()).element("dc:subject", paper.summary())
                .element("dc:creator", paper.signature().issuer())
                .element("dcterms:created", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(), "xsi:type",
                        "dcterms:W3CDTF")
                .close().toString();
    }

    private static String relations(WordPaper text) {
        Markup relations = new Markup(DECLARATION).open("Relationships", "xmlns",
                "http://schemas.openxmlformats.org/package/2006/relationships");
        relation(relations, "styles", "styles", "styles.xml");
        relation(relations, "settings", "settings", "settings.xml");
        relation(relations, ODD_FOOTER, "footer", "footer1.xml");
        relation(relations, EVEN_FOOTER, "footer", "footer2.xml");
        text.links().forEach((id, address) -> relations.empty("Relationship", "Id", id, "Type",
                RELATION_TYPE + "hyperlink", "Target", address.toString(), "TargetMode", "External"));
        return relations.close().toString();
    }

    private static void relation(Markup relations, String id, String type, String target) {
        relations.empty("Relationship", "Id", id, "Type", RELATION_TYPE + type, "Target", target);
    }
}
