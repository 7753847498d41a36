package luzhi.report.workflow.evidence;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;

import luzhi.claims.pdf.BoundedPdf;
import luzhi.core.archive.PartsInspection;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;

/**
 * Judges a PDF (ISO 32000-1) by its objects: all of them, whether anything refers to them or not, in the newest revision. What
 * pages show is not looked at.
 */
final class PdfInspection {

    private PdfInspection() {}

    /**
     * @throws RuleBroken naming every object that is a program, a file or plays media, at most
     *         {@value PartsInspection#MOST_TOLD}; or if it is encrypted, damaged or takes too long to read
     */
    static void requireHarmless(byte[] content) {
        BoundedPdf.read(content, "evidence-encrypted", pdf -> {
            Faults faults = new Faults();
            inspect(pdf.getDocument(), faults);
            return faults;
        }).throwIfAny();
    }

    private static void inspect(COSDocument document, Faults faults) throws IOException {
        Set<Long> told = new HashSet<>();
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSBase object = document.getObjectFromPool(key).getObject();
            tell(key, object, told, faults);
            if (object instanceof COSStream stream && isOfObjects(stream)) {
                // also what no table speaks of: where it is damaged, each program makes a new one in its own way
                new PDFObjectStreamParser(stream, document).parseAllObjects()
                        .forEach((within, packed) -> tell(within, packed, told, faults));
            }
        }
    }

    private static boolean isOfObjects(COSStream stream) {
        return COSName.OBJ_STM.equals(stream.getCOSName(COSName.TYPE))
                || stream.containsKey(COSName.FIRST) && stream.containsKey(COSName.N);
    }

    private static void tell(COSObjectKey key, COSBase object, Set<Long> told, Faults faults) {
        if (faults.count() < PartsInspection.MOST_TOLD && !told.contains(key.getNumber())) {
            findDanger(object).ifPresent(danger -> {
                told.add(key.getNumber());
                faults.add(Fault.of(danger.fault(), key.getNumber()));
            });
        }
    }

    /** The first thing in an object, or in what stands directly within it; what it refers to are objects of their own. */
    private static Optional<PdfDanger> findDanger(COSBase object) {
        Deque<COSBase> left = new ArrayDeque<>();
        if (object != null) {
            left.push(object);
        }
        while (!left.isEmpty()) {
            COSBase next = left.pop();
            if (next instanceof COSDictionary dictionary) {
                Optional<PdfDanger> found = PdfDanger.of(dictionary);
                if (found.isPresent()) {
                    return found;
                }
                dictionary.getValues().forEach(left::push);
            } else if (next instanceof COSArray array) {
                array.forEach(left::push);
            }
        }
        return Optional.empty();
    }
}
