package luzhi.core.rows;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import luzhi.core.markup.Xml;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;

/**
 * Where in the archive the parts of a workbook are that matter here.
 *
 * @param sheet the first worksheet that is not hidden
 * @param texts the texts that its cells share; null if there are none
 * @param styles null if there are none
 * @param since1904 whether days are counted from 1904 instead of 1900
 */
record WorkbookParts(String sheet, String texts, String styles, boolean since1904) {

    private static final String ROOT = "";
    private static final int MOST_RELATIONS = 10_000;
    private static final String USUAL_WORKBOOK = "xl/workbook.xml";

    /** A part that another one refers to; types are compared by their ends, for there are two families of them. */
    private record Relation(String id, String type, String target) {}

    /** @throws RuleBroken if this is no workbook, or one without a worksheet to be seen */
    static WorkbookParts of(SpooledZip zip) throws IOException, XMLStreamException {
        String workbook = find(relations(zip, ROOT), "/officeDocument").orElse(USUAL_WORKBOOK);
        if (!zip.holds(workbook)) {
            throw new RuleBroken(Fault.of("no-workbook"));
        }
        List<Relation> parts = relations(zip, workbook);
        String sheet = null;
        boolean since1904 = false;
        boolean isWorkbook = false;
        try (Xml xml = new Xml(zip.read(workbook))) {
            while (xml.nextElement()) {
                switch (xml.name()) {
                    case "workbook" -> isWorkbook = true;
                    case "workbookPr" -> since1904 = isTrue(xml.attribute("date1904"));
                    case "sheet" -> sheet = sheet == null ? visibleSheet(xml, parts) : sheet;
                    default -> {
                        // views and names tell nothing
                    }
                }
            }
        }
        if (!isWorkbook || sheet == null) {
            throw new RuleBroken(Fault.of(isWorkbook ? "no-worksheet" : "no-workbook"));
        }
        return new WorkbookParts(sheet, find(parts, "/sharedStrings").filter(zip::holds).orElse(null),
                find(parts, "/styles").filter(zip::holds).orElse(null), since1904);
    }

    private static boolean isTrue(String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private static String visibleSheet(Xml xml, List<Relation> parts) {
        String state = xml.attribute("state");
        if (state != null && !state.equals("visible")) {
            return null;
        }
        for (int i = 0; i < xml.attributes(); i++) {
            if (xml.attributeName(i).equals("id") && xml.isPrefixed(i)) {
                String id = xml.attribute(i);
                return find(parts.stream().filter(part -> id.equals(part.id())).toList(), "/worksheet").orElse(null);
            }
        }
        return null;
    }

    private static Optional<String> find(List<Relation> parts, String type) {
        return parts.stream().filter(part -> part.type().endsWith(type)).map(Relation::target).findFirst();
    }

    /** What the part refers to; nothing if it does not say. */
    private static List<Relation> relations(SpooledZip zip, String part) throws IOException, XMLStreamException {
        int name = part.lastIndexOf('/') + 1;
        String list = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
        List<Relation> relations = new ArrayList<>();
        if (!zip.holds(list)) {
            return relations;
        }
        try (Xml xml = new Xml(zip.read(list))) {
            while (xml.nextElement() && relations.size() < MOST_RELATIONS) {
                String target = xml.attribute("Target");
                String type = xml.attribute("Type");
                if (target != null && type != null && xml.name().equals("Relationship")) {
                    resolve(part, target).ifPresent(
                            path -> relations.add(new Relation(xml.attribute("Id"), type, path)));
                }
            }
        }
        return relations;
    }

    /** Targets are relative to the part that refers to them, unless they begin with a slash. */
    private static Optional<String> resolve(String part, String target) {
        try {
            String path = URI.create("/" + part).resolve(target).getPath();
            return Optional.ofNullable(path).map(absolute -> absolute.replaceFirst("^/+", ""));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
