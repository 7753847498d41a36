package luzhi.core.archive;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

import javax.xml.stream.XMLStreamException;

import luzhi.core.markup.Xml;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;

/**
 * What an office file says of its parts (ECMA-376 Part 2): their types in one part, and in others how they are related to one
 * another and to what lies outside. Read as XML, however it is written.
 *
 * @param chartFiles parts that charts refer to for their data, in lower case
 */
record OfficeParts(Set<String> chartFiles) {

    static final String TYPES = "[Content_Types].xml";

    private static final String RELATIONSHIPS = ".rels";
    private static final String FOLDER = "_rels/";
    private static final String PACKAGE = "package";
    private static final Pattern OF_A_CHART = Pattern.compile("(.*/)?charts/_rels/chart[^/]*");
    /** Addresses that nothing is fetched from before somebody follows them, and then by a browser or a mail program. */
    private static final Pattern PLAIN_LINK = Pattern.compile("(?i)(https?://|mailto:|tel:).*+|(?![/\\\\]{2})[^:]*+",
            Pattern.DOTALL);
    /** Bytes of what a file says of its parts; no office writes a hundredth of it. */
    private static final long MOST_SAID = 16L << 20;

    /** Is told what is wrong with a part. */
    interface Receiver {
        void tell(String part, Danger danger, Object... arguments);
    }

    /** A part that is referred to. */
    private record Relationship(String source, String type, String target, boolean isOutside) {}

    /** @throws RuleBroken if one of these parts cannot be read, or they are too large together */
    static OfficeParts read(PackedFile file, Receiver receiver) throws IOException {
        OfficeParts parts = new OfficeParts(new HashSet<>());
        long left = MOST_SAID;
        for (ZipEntry part : file.parts()) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            boolean isTypes = name.equalsIgnoreCase(TYPES);
            if (!isTypes && !name.endsWith(RELATIONSHIPS)) {
                continue;
            }
            left -= part.getSize();
            if (left < 0) {
                throw unreadable(part.getName());
            }
            try (InputStream in = file.read(part.getName()); Xml xml = new Xml(in)) {
                while (xml.nextElement()) {
                    if (isTypes) {
                        tellType(xml, receiver);
                    } else if (xml.name().equals("Relationship")) {
                        parts.take(relationship(name, xml), receiver);
                    }
                }
            } catch (XMLStreamException malformed) {
                throw unreadable(part.getName());
            }
        }
        return parts;
    }

    private static RuleBroken unreadable(String part) {
        return new RuleBroken(Fault.of("file-part-unreadable", PartName.shown(part)));
    }

    private static void tellType(Xml xml, Receiver receiver) {
        String type = xml.attribute("ContentType");
        if (type != null) {
            String part = Optional.ofNullable(xml.attribute("PartName"))
                    .orElseGet(() -> "*." + xml.attribute("Extension"));
            Danger.ofType(type).ifPresent(danger -> receiver.tell(part.replaceFirst("^/", ""), danger));
        }
    }

    private static Relationship relationship(String part, Xml xml) {
        String type = Optional.ofNullable(xml.attribute("Type")).orElse("").strip().toLowerCase(Locale.ROOT);
        return new Relationship(part, type.substring(type.lastIndexOf('/') + 1),
                Optional.ofNullable(xml.attribute("Target")).orElse("").strip(),
                "external".equalsIgnoreCase(xml.attribute("TargetMode")));
    }

    private void take(Relationship found, Receiver receiver) {
        String target = found.isOutside() ? found.target() : resolved(found);
        String source = source(found.source());
        Optional<Danger> danger = Danger.ofRelationship(found.type());
        if (found.isOutside()) {
            boolean isHarmless = found.type().equals("hyperlink") && PLAIN_LINK.matcher(target).matches();
            if (!isHarmless) {
                receiver.tell(source + " → " + target, danger.filter(each -> each != Danger.OBJECT)
                        .orElse(Danger.LINK));
            }
        } else if (found.type().equals(PACKAGE) && OF_A_CHART.matcher(found.source()).matches()) {
            chartFiles.add(target.toLowerCase(Locale.ROOT));
        } else {
            danger.ifPresent(each -> receiver.tell(target, each));
        }
    }

    /** The part that a part of relationships speaks of. */
    private static String source(String relationships) {
        String part = relationships.substring(0, relationships.length() - RELATIONSHIPS.length());
        int folder = part.lastIndexOf(FOLDER);
        return folder < 0 ? part : part.substring(0, folder) + part.substring(folder + FOLDER.length());
    }

    /** Targets are relative to the part that refers to them, unless they begin with a slash. */
    private static String resolved(Relationship found) {
        try {
            String path = URI.create("/" + source(found.source())).resolve(found.target()).normalize().getPath();
            return path == null ? found.target() : path.replaceFirst("^/+", "");
        } catch (IllegalArgumentException noAddress) {
            return found.target();
        }
    }

    /** Whether a part is the workbook that a chart keeps its data in. */
    boolean belongsToChart(String part) {
        return chartFiles.contains(part.toLowerCase(Locale.ROOT));
    }
}
