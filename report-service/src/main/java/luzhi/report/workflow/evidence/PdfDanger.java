package luzhi.report.workflow.evidence;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

import luzhi.core.language.Codes;

/** What a PDF may hold that nobody should open: by the kind of an action, of an object and of an annotation. */
enum PdfDanger {
    SCRIPT(Set.of("JavaScript"), Set.of(), Set.of()),
    /** Starts a program, or opens a file beside this one. */
    LAUNCH(Set.of("Launch", "GoToE", "ImportData"), Set.of(), Set.of()), FILE(Set.of(), Set.of("EmbeddedFile"),
            Set.of("FileAttachment")) {
        @Override
        boolean isKept(COSDictionary object) {
            return holds(object, "EF", "F", "UF", "DOS", "Mac", "Unix")
                    || holds(object, "EmbeddedFiles", "Names", "Kids");
        }
    },
    MEDIA(Set.of("Rendition", "Movie", "Sound", "RichMediaExecute", "GoTo3DView"),
            Set.of("Rendition", "RichMediaContent"),
            Set.of("RichMedia", "3D", "Movie", "Sound", "Screen")),
    /** Forms of another format (XFA), which a program of their own shows. */
    FORM(Set.of(), Set.of(), Set.of()) {
        @Override
        boolean isKept(COSDictionary object) {
            COSBase form = object.getDictionaryObject(COSName.getPDFName("XFA"));
            return form instanceof COSStream || form instanceof COSArray;
        }
    };

    private final Set<String> actions;
    private final Set<String> types;
    private final Set<String> annotations;

    PdfDanger(Set<String> actions, Set<String> types, Set<String> annotations) {
        this.actions = actions;
        this.types = types;
        this.annotations = annotations;
    }

    static Optional<PdfDanger> of(COSDictionary object) {
        String action = object.getNameAsString(COSName.S, "");
        String type = object.getNameAsString(COSName.TYPE, "");
        String annotation = object.getNameAsString(COSName.SUBTYPE, "");
        return Arrays.stream(values()).filter(danger -> danger.actions.contains(action) || danger.types.contains(type)
                || danger.annotations.contains(annotation) || danger.isKept(object)).findFirst();
    }

    /** Whether the object keeps it without saying its kind. */
    boolean isKept(COSDictionary object) {
        return false;
    }

    private static boolean holds(COSDictionary object, String key, String... within) {
        return object.getDictionaryObject(COSName.getPDFName(key)) instanceof COSDictionary held
                && Arrays.stream(within).anyMatch(name -> held.containsKey(COSName.getPDFName(name)));
    }

    /** The code of its fault, which names the object. */
    String fault() {
        return "pdf-holds-" + Codes.of(this);
    }
}
