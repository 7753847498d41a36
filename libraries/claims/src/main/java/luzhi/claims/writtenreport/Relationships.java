package luzhi.claims.writtenreport;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * What a part of a Word file refers to within the file. Whatever lies outside of it is passed over: it is never looked at.
 *
 * @param entries in the order of the file
 */
record Relationships(List<Entry> entries) {

    private static final int MOST = 100_000;

    /**
     * One of them.
     *
     * @param type the last word of its type, such as {@code styles}
     * @param part name of the part it leads to
     */
    record Entry(String type, String part) {}

    /** @param part the part they are of; empty for the file as a whole */
    static Relationships of(WordPackage file, String part) throws IOException, XMLStreamException {
        String name = nameFor(part);
        if (!file.holds(name)) {
            return new Relationships(List.of());
        }
        List<Entry> entries = new ArrayList<>();
        try (Reader characters = PartText.of(file, name).open(file.read(name))) {
            Markup markup = new Markup(characters);
            for (int event = markup.next(); event != XMLStreamConstants.END_DOCUMENT
                    && entries.size() < MOST; event = markup.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && markup.name().equals("Relationship")) {
                    find(part, markup).ifPresent(entries::add);
                }
            }
        }
        return new Relationships(entries);
    }

    private static Optional<Entry> find(String part, Markup markup) {
        String type = markup.attribute("Type");
        String target = markup.attribute("Target");
        if (type == null || target == null || "External".equals(markup.attribute("TargetMode"))) {
            return Optional.empty();
        }
        try {
            String resolved = URI.create("/" + part).resolve(target).normalize().getPath();
            return resolved == null || !resolved.startsWith("/")
                    ? Optional.empty()
                    : Optional.of(new Entry(type.substring(type.lastIndexOf('/') + 1), resolved.substring(1)));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** Name of the part in which the relationships of a part stand. */
    static String nameFor(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    /** The part that the first of a type leads to. */
    Optional<String> find(String type) {
        return entries.stream().filter(entry -> entry.type().equals(type)).map(Entry::part).findFirst();
    }
}
