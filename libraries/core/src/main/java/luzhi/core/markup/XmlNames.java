package luzhi.core.markup;

import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The different names in a part. A parser keeps all of them, and what offices write has few. */
final class XmlNames {

    private static final int MOST = 1_000;
    private static final int PLACES = 64;

    private final Set<String> names = new HashSet<>();
    /** The parser gives the same name by the same object, so that most are known at a glance. */
    private final String[] recent = new String[PLACES];

    /** Takes the names in the tag that has just been read. */
    void take(XMLStreamReader tag) throws XMLStreamException {
        take(tag.getLocalName());
        for (int i = 0; i < tag.getAttributeCount(); i++) {
            take(tag.getAttributeLocalName(i));
        }
        for (int i = 0; i < tag.getNamespaceCount(); i++) {
            take(String.valueOf(tag.getNamespacePrefix(i)));
        }
    }

    private void take(String name) throws XMLStreamException {
        int place = name.hashCode() & PLACES - 1;
        if (recent[place] != name) {
            recent[place] = name;
            names.add(name);
            if (names.size() > MOST) {
                throw new XMLStreamException("Too many different names");
            }
        }
    }
}
