package luzhi.claims.writtenreport;

import java.util.Set;

/** Names in the XML of Word files (ECMA-376 Part 1), of both editions of the standard. */
final class WordNames {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private WordNames() {}

    static boolean isOfWord(Markup markup) {
        String namespace = markup.namespace();
        return WORD.equals(namespace) || STRICT_WORD.equals(namespace);
    }

    /** Whether an element that switches something on does so (ST_OnOff). */
    static boolean isOn(Markup markup) {
        String value = markup.attribute("val");
        return value == null || !OFF.contains(value);
    }
}
