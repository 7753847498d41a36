package luzhi.claims.writtenreport;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Adds elements to a part behind all others; the rest of it stays character by character. */
final class Appendix {

    private final WordPackage file;
    private final String part;

    Appendix(WordPackage file, String part) {
        this.file = file;
        this.part = part;
    }

    /** @param elements as XML that declares what namespaces it uses */
    void write(Stream<String> elements, OutputStream out) throws IOException, XMLStreamException {
        PartText encoding = PartText.of(file, part);
        try (Reader read = encoding.open(file.read(part)); Reader copied = encoding.open(file.read(part))) {
            Markup markup = new Markup(read);
            Writer writer = encoding.begin(out);
            RawCopy copy = new RawCopy(copied, writer);
            int event = markup.next();
            while (event != XMLStreamConstants.START_ELEMENT) {
                event = markup.next();
            }
            if (markup.isEmpty()) {
                String name = markup.prefix() == null || markup.prefix().isEmpty()
                        ? markup.name()
                        : markup.prefix() + ':' + markup.name();
                copy.copyTo(markup.end() - "/>".length());
                copy.take(markup.end());
                copy.write(">");
                elements.forEach(copy::write);
                copy.write("</" + name + '>');
            } else {
                markup.skip();
                copy.copyTo(markup.start());
                elements.forEach(copy::write);
            }
            copy.finish();
        }
    }
}
