package luzhi.core.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import luzhi.core.language.Codes;

/** What an office file may hold that nobody should open: by the types of its parts, and of the relationships among them. */
enum Danger {
    MACROS(Set.of("vbaproject", "vbadata", "macroenabled", "macrosheet"), Set.of("vbaproject", "wordvbadata",
            "vbaprojectsignature", "vbaprojectsignatureagile", "vbaprojectsignaturev3", "xlmacrosheet",
            "xlintlmacrosheet")), CONTROL(Set.of("activex"), Set.of("control", "activexcontrolbinary")), OBJECT(
                    Set.of("oleobject"), Set.of("oleobject", "package")),
    /** Programs that Office fetches from elsewhere. */
    ADD_IN(Set.of("webextension"), Set.of("webextension", "webextensiontaskpanes")),
    /** Documents of any kind that Word takes into its own when it opens it. */
    OTHER_DOCUMENT(Set.of(), Set.of("afchunk", "subdocument")),
    /** Data, templates and pictures that Office fetches from elsewhere. */
    LINK(Set.of("externallink+xml", "spreadsheetml.connections+xml"), Set.of("externallink", "externallinkpath",
            "connections")), PROGRAM(Set.of(), Set.of()), ARCHIVE(Set.of(), Set.of());

    private final Set<String> wordsOfTypes;
    private final Set<String> relationships;

    /**
     * @param wordsOfTypes words in content types
     * @param relationships last words of types of relationships, of which there are two families or more
     */
    Danger(Set<String> wordsOfTypes, Set<String> relationships) {
        this.wordsOfTypes = wordsOfTypes;
        this.relationships = relationships;
    }

    static Optional<Danger> ofType(String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(danger -> danger.wordsOfTypes.stream().anyMatch(type::contains))
                .findFirst();
    }

    static Optional<Danger> ofRelationship(String lastWord) {
        return Arrays.stream(values()).filter(danger -> danger.relationships.contains(lastWord)).findFirst();
    }

    /** The code of its fault, which names the part. */
    String fault() {
        return "file-holds-" + Codes.of(this);
    }
}
