package luzhi.claims.writtenreport;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.codehaus.stax2.XMLStreamReader2;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * Reads the XML of a Word file's part from tag to tag and knows where in the part each of them stands. What has a document type
 * or entities of its own, or is made to fill a parser's memory, is not read on.
 */
final class Markup {

    /** No tag of a Word file is longer, in characters; a parser would keep it in memory. */
    private static final int MOST_AT_ONCE = 1 << 20;
    /** No Word file nests its elements deeper. */
    private static final int DEEPEST = 256;
    /** A parser keeps all names it meets, and a Word file has few. */
    private static final int MOST_NAMES = 5_000;

    private final Paced source;
    private final XMLStreamReader2 reader;
    private final Set<String> names = new HashSet<>();
    private int depth;

    /** @param part its characters, without a byte order mark */
    Markup(Reader part) throws XMLStreamException {
        this.source = new Paced(part);
        this.reader = (XMLStreamReader2) factory().createXMLStreamReader(source);
    }

    /** A factory for each part: it keeps the names of elements, whatever they are, for later ones. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Moves on; which {@link XMLStreamConstants event} comes next. The last is the end of the document. */
    int next() throws XMLStreamException {
        source.begin();
        int event;
        try {
            event = reader.next();
        } catch (UncheckedStreamException malformed) {
            throw new XMLStreamException(malformed);
        }
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XMLStreamException("Document types and entities have no place in a Word file");
            case XMLStreamConstants.START_ELEMENT -> open();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {
                // of any other kind, any number may come
            }
        }
        return event;
    }

    private void open() throws XMLStreamException {
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            names.add(String.valueOf(reader.getNamespacePrefix(i)));
        }
        if (++depth > DEEPEST || names.size() > MOST_NAMES) {
            throw new XMLStreamException("Nested too deeply, or of too many names");
        }
    }

    /** Moves on to the end of the element that has just begun. */
    void skip() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    String name() {
        return reader.getLocalName();
    }

    String prefix() {
        return reader.getPrefix();
    }

    String namespace() {
        return reader.getNamespaceURI();
    }

    /** An attribute of the element that has just begun, in whatever namespace; null if it has none of that name. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether the element that has just begun is of one tag only. */
    boolean isEmpty() throws XMLStreamException {
        return reader.isEmptyElement();
    }

    /** The text at hand. The parser reads it when it is asked for, and complains only then. */
    String text() throws XMLStreamException {
        try {
            return reader.getText();
        } catch (UncheckedStreamException malformed) {
            throw new XMLStreamException(malformed);
        }
    }

    /** Where the tag or text at hand begins, in characters from the beginning of the part. */
    long start() {
        return reader.getLocationInfo().getStartingCharOffset();
    }

    /** Where the tag at hand ends. */
    long end() throws XMLStreamException {
        return reader.getLocationInfo().getEndingCharOffset();
    }

    /** Does not let the parser read without end for a single step. */
    private static final class Paced extends FilterReader {

        private int count;

        Paced(Reader in) {
            super(in);
        }

        void begin() {
            count = 0;
        }

        @Override
        public int read(char[] block, int offset, int length) throws IOException {
            int read = in.read(block, offset, length);
            count += Math.max(0, read);
            if (count > MOST_AT_ONCE) {
                throw new IOException("A tag or text is of monstrous length");
            }
            return read;
        }
    }
}
