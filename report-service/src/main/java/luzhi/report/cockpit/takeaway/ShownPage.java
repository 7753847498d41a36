package luzhi.report.cockpit.takeaway;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as it was rendered, and the parts of it that can be taken away.
 *
 * @param heading of the page
 * @param parts in the order of the page
 */
record ShownPage(String heading, List<Part> parts) {

    private static final int LONGEST_NAME = 80;

    /**
     * A table or a chart.
     *
     * @param id by which an address names it
     * @param title what the page calls it
     */
    record Part(String id, String title, Element element) {

        /** Whether it is a table; else it is a chart. */
        public boolean isTable() {
            return element.nameIs("table");
        }

        /** How many rows a table has, without its header. */
        public int rows() {
            return ShownTable.of(title, element).rows().size();
        }

        boolean isOf(FileForm form) {
            return isTable() == form.isOfTables();
        }
    }

    ShownPage {
        parts = List.copyOf(parts);
    }

    static ShownPage read(String html) {
        Document page = Jsoup.parse(html);
        // what scripts make copies of is not shown
        page.select("template").remove();
        Element first = page.selectFirst("h1");
        String heading = first == null ? page.title() : first.text();
        List<Part> parts = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        page.select("main table, main figure svg").stream().filter(element -> !isForm(element))
                .forEach(element -> parts.add(new Part(id(element, taken), title(element, heading), element)));
        return new ShownPage(heading, parts);
    }

    /** What is filled in is no table to be read, but for a sheet that says all there is. */
    private static boolean isForm(Element element) {
        return element.closest("form:not(.sheet)") != null;
    }

    private static String id(Element element, Set<String> taken) {
        Element named = element.nameIs("table")
                ? element.closest("section[aria-labelledby]")
                : element.closest("figure");
        String id = named == null ? "" : element.nameIs("table") ? named.attr("aria-labelledby") : named.id();
        String base = id.isEmpty() ? "part" : id;
        String free = base;
        for (int next = 2; !taken.add(free); next++) {
            free = base + '-' + next;
        }
        return free;
    }

    private static String title(Element element, String heading) {
        Element caption = element.nameIs("table") ? heading(element) : caption(element);
        return caption == null || caption.text().isEmpty() ? heading : caption.text();
    }

    private static Element heading(Element table) {
        Element section = table.closest("section[aria-labelledby]");
        return section == null ? null : section.getElementById(section.attr("aria-labelledby"));
    }

    private static Element caption(Element svg) {
        return svg.closest("figure").selectFirst("figcaption");
    }

    Optional<Part> find(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** What a file of a part is called, without its ending. */
    String name(Part part) {
        String name = (part.title().equals(heading) ? heading : heading + ' ' + part.title())
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name;
    }
}
