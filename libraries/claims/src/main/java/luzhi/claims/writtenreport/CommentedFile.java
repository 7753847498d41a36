package luzhi.claims.writtenreport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * A Word file with remarks as comments. They are added to those that the file has; where it has none, a part for them is added,
 * and what leads to it.
 */
final class CommentedFile {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String STRICT_RELATIONSHIP = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";
    private static final String TYPES_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String NEW_PART = "luzhi-comments.xml";

    private final WordPackage file;
    private final WordParts parts;
    private final List<Integer> boxes;
    private final List<Remark> remarks;
    private final CommentSignature signature;

    CommentedFile(WordPackage file, WordParts parts, List<Integer> boxes, List<Remark> remarks,
            CommentSignature signature) {
        this.file = file;
        this.parts = parts;
        this.boxes = boxes;
        this.remarks = remarks;
        this.signature = signature;
    }

    void writeTo(OutputStream out) throws IOException, XMLStreamException {
        int firstId = firstFreeId();
        String relationships = Relationships.nameFor(parts.main());
        boolean isFirstComment = parts.comments() == null && !remarks.isEmpty();
        ZipOutputStream zip = new ZipOutputStream(out);
        for (ZipEntry part : file.parts()) {
            String name = part.getName();
            begin(name, part.getTime(), zip);
            if (name.equals(parts.main()) && !remarks.isEmpty()) {
                mark(firstId, zip);
            } else if (name.equals(parts.comments())) {
                new Appendix(file, name).write(comments(namespace(name), firstId), zip);
            } else if (isFirstComment && name.equals(WordPackage.TYPES)) {
                new Appendix(file, name).write(Stream.of(type()), zip);
            } else if (isFirstComment && name.equals(relationships)) {
                new Appendix(file, name).write(Stream.of(relationship()), zip);
            } else {
                copy(name, zip);
            }
            zip.closeEntry();
        }
        if (isFirstComment) {
            addComments(firstId, relationships, zip);
        }
        zip.finish();
    }

    private static void begin(String name, long time, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        if (time >= 0) {
            entry.setTime(time);
        }
        zip.putNextEntry(entry);
    }

    private void copy(String part, OutputStream out) throws IOException {
        try (InputStream in = file.read(part)) {
            in.transferTo(out);
        }
    }

    private void mark(int firstId, OutputStream out) throws IOException, XMLStreamException {
        PartText encoding = PartText.of(file, parts.main());
        try (Reader read = encoding.open(file.read(parts.main()));
                Reader copied = encoding.open(file.read(parts.main()))) {
            RawCopy copy = new RawCopy(copied, encoding.begin(out));
            CommentMarks marks = new CommentMarks(copy, remarks, firstId, boxes);
            new WordWalker(new Markup(read), parts.styles(), marks).walk();
            copy.finish();
            if (!marks.areComplete()) {
                throw new IllegalArgumentException("A remark is about nothing that stands in the file");
            }
        }
    }

    private void addComments(int firstId, String relationships, ZipOutputStream zip)
            throws IOException, XMLStreamException {
        String namespace = namespace(parts.main());
        begin(newPart(), -1, zip);
        RawCopy part = new RawCopy(Reader.nullReader(), new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        part.write(DECLARATION + "<w:comments xmlns:w=\"" + namespace + "\">");
        comments(namespace, firstId).forEach(part::write);
        part.write("</w:comments>");
        part.finish();
        zip.closeEntry();
        if (!file.holds(relationships)) {
            begin(relationships, -1, zip);
            zip.write((DECLARATION + "<Relationships xmlns=\"" + RELATIONSHIPS_NAMESPACE + "\">" + relationship()
                    + "</Relationships>").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    /** Beside the document, under a name that no other program gives. */
    private String newPart() {
        return parts.main().substring(0, parts.main().lastIndexOf('/') + 1) + NEW_PART;
    }

    private String type() {
        return "<Override xmlns=\"" + TYPES_NAMESPACE + "\" PartName=\"/" + newPart() + "\" ContentType=\"" + TYPE
                + "\"/>";
    }

    private String relationship() throws IOException, XMLStreamException {
        String type = namespace(parts.main()).equals(WordNames.STRICT_WORD) ? STRICT_RELATIONSHIP : RELATIONSHIP;
        return "<Relationship xmlns=\"" + RELATIONSHIPS_NAMESPACE + "\" Id=\"rIdLuzhiComments\" Type=\"" + type
                + "\" Target=\"" + NEW_PART + "\"/>";
    }

    private Stream<String> comments(String namespace, int firstId) {
        return IntStream.range(0, remarks.size())
                .mapToObj(i -> CommentTags.comment(namespace, firstId + i, remarks.get(i), signature));
    }

    /** That of a part's outermost element. */
    private String namespace(String part) throws IOException, XMLStreamException {
        try (Reader characters = PartText.of(file, part).open(file.read(part))) {
            Markup markup = new Markup(characters);
            while (markup.next() != XMLStreamConstants.START_ELEMENT) {
                // what stands before the outermost element says nothing
            }
            return markup.namespace();
        }
    }

    private int firstFreeId() throws IOException, XMLStreamException {
        if (parts.comments() == null) {
            return 0;
        }
        int free = 0;
        try (Reader characters = PartText.of(file, parts.comments()).open(file.read(parts.comments()))) {
            Markup markup = new Markup(characters);
            for (int event = markup.next(); event != XMLStreamConstants.END_DOCUMENT; event = markup.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && markup.name().equals("comment")) {
                    String id = String.valueOf(markup.attribute("id"));
                    free = id.matches("\\d{1,9}") ? Math.max(free, Integer.parseInt(id) + 1) : free;
                }
            }
        }
        return free;
    }
}
