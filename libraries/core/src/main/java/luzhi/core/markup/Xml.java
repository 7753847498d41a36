package luzhi.core.markup;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * Reads the XML of an office file's part, from tag to tag. Where it has a document type or an entity of its own, or is of a
 * monstrous kind that would fill the memory of a parser, it is not read on: each step throws {@link XMLStreamException} then.
 */
public final class Xml implements Closeable {

    /** The rest of a longer text is passed over: nobody asks for one. In UTF-16 units. */
    private static final int LONGEST_TEXT = 40_000;

    /** No tag, text or comment that is of use takes more bytes; a parser would keep it in memory. */
    private static final int MOST_AT_ONCE = 1 << 18;

    /** No office nests its elements deeper. */
    private static final int DEEPEST = 100;

    private final Paced in;
    private final XMLStreamReader reader;
    private final XmlNames names = new XmlNames();
    private int depth;

    /** @param part its bytes, in any encoding that its beginning tells; closed with this */
    public Xml(InputStream part) throws XMLStreamException {
        this.in = new Paced(part);
        this.reader = factory().createXMLStreamReader(in);
    }

    /** A factory for each part: it keeps the names of elements, whatever they are, for later ones. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Moves on; which {@link XMLStreamConstants event} comes next. */
    private int next() throws XMLStreamException {
        in.begin();
        int event;
        try {
            event = reader.next();
        } catch (UncheckedStreamException malformed) {
            throw new XMLStreamException(malformed);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("Document types and entities have no place in an office file");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            names.take(reader);
            if (++depth > DEEPEST) {
                throw new XMLStreamException("Elements are nested too deeply");
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    /** Moves on to where the next element begins, however deep; false at the end of the document. */
    public boolean nextElement() throws XMLStreamException {
        while (reader.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Moves on to where a child of the element begins that is being read; false at the end of that element. */
    public boolean nextChild() throws XMLStreamException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
    }

    /** Local name of the element at hand. */
    public String name() {
        return reader.getLocalName();
    }

    /** An attribute of the element that has just begun; null if it has none of that name. */
    public String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    public int attributes() {
        return reader.getAttributeCount();
    }

    public String attributeName(int number) {
        return reader.getAttributeLocalName(number);
    }

    public String attribute(int number) {
        return reader.getAttributeValue(number);
    }

    /** Whether the name of an attribute has a prefix, as those have that refer to other parts. */
    public boolean isPrefixed(int number) {
        String prefix = reader.getAttributePrefix(number);
        return prefix != null && !prefix.isEmpty();
    }

    /** The text of the element that has just begun; moves on to its end. */
    public String text() throws XMLStreamException {
        Text text = new Text();
        for (int open = 1; open > 0;) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.add(piece());
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                default -> {
                    // comments say nothing
                }
            }
        }
        return text.toString();
    }

    /** The parser reads texts when they are asked for, and complains only then. */
    private String piece() throws XMLStreamException {
        try {
            return reader.getText();
        } catch (UncheckedStreamException malformed) {
            throw new XMLStreamException(malformed);
        }
    }

    /** Moves on to the end of the element that has just begun. */
    public void skip() throws XMLStreamException {
        for (int open = 1; open > 0;) {
            open += nextChild() ? 1 : -1;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Puts pieces together; most texts are of one piece. */
    private static final class Text {

        private String only = "";
        private StringBuilder several;

        void add(String piece) {
            if (several == null && only.isEmpty()) {
                only = piece;
                return;
            }
            if (several == null) {
                several = new StringBuilder(only);
            }
            several.append(piece, 0, Math.max(0, Math.min(piece.length(), LONGEST_TEXT - several.length())));
        }

        @Override
        public String toString() {
            return several == null ? only : several.toString();
        }
    }

    /** Does not let the parser read without end for a single step. */
    private static final class Paced extends FilterInputStream {

        private int count;

        Paced(InputStream in) {
            super(in);
        }

        void begin() {
            count = 0;
        }

        @Override
        public int read(byte[] block, int offset, int length) throws IOException {
            int read = in.read(block, offset, length);
            count += Math.max(0, read);
            if (count > MOST_AT_ONCE) {
                throw new IOException("A tag or text is of monstrous length");
            }
            return read;
        }
    }
}
