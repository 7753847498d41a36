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
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import luzhi.core.archive.PartsInspection;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;

/**
 * Judges a PDF (ISO 32000-1) by its objects: all of them, whether anything refers to them or not, in the newest revision. What
 * pages show is not looked at.
 */
final class PdfInspection {

    /** How often a file may be read, on average, until all of its objects are known; a sound one takes three to five. */
    private static final long MOST_READ = 20;
    private static final long READ_ANYWAY = 8L << 20;
    /** Outside of streams of objects; files of many hold them in these. */
    private static final int MOST_OBJECTS = 100_000;

    private PdfInspection() {}

    /**
     * @throws RuleBroken naming every object that is a program, a file or plays media, at most
     *         {@value PartsInspection#MOST_TOLD}; or if it is encrypted, damaged or takes too long to read
     */
    static void requireHarmless(byte[] content) {
        if (countObjects(content) > MOST_OBJECTS) {
            throw new RuleBroken(Fault.of("pdf-too-laborious"));
        }
        MeteredBytes bytes = new MeteredBytes(content, MOST_READ * content.length + READ_ANYWAY);
        try {
            BoundedPdfParser parser = new BoundedPdfParser(bytes);
            try (PDDocument pdf = parser.parse()) {
                Faults faults = new Faults();
                inspect(pdf.getDocument(), faults);
                if (bytes.isUsedUp() || parser.isUsedUp()) {
                    throw new RuleBroken(Fault.of("pdf-too-laborious"));
                }
                faults.throwIfAny();
            } catch (InvalidPasswordException encrypted) {
                throw new RuleBroken(Fault.of("evidence-encrypted"));
            } catch (RuleBroken refused) {
                throw refused;
            } catch (IOException | RuntimeException | StackOverflowError damaged) {
                // the parser does not expect objects of other kinds than the format names
                throw new RuleBroken(
                        Fault.of(bytes.isUsedUp() || parser.isUsedUp() ? "pdf-too-laborious" : "file-damaged"));
            }
        } catch (IOException unreadable) {
            throw new RuleBroken(Fault.of("file-damaged"));
        } finally {
            forgetNames();
        }
    }

    /** Every name of every file is kept for good otherwise (PDFBOX-5731); versions that do not will do without the method. */
    @SuppressWarnings("deprecation")
    private static void forgetNames() {
        COSName.clearResources();
    }

    /** How often something in the file ends as the beginning of an object does: each costs a parser a thousand bytes. */
    private static int countObjects(byte[] content) {
        int objects = 0;
        for (int at = 3; at < content.length; at++) {
            boolean isKeyword = content[at] == 'j' && content[at - 1] == 'b' && content[at - 2] == 'o';
            objects += isKeyword && content[at - 3] != 'd' ? 1 : 0;
        }
        return objects;
    }

    private static void inspect(COSDocument document, Faults faults) throws IOException {
        if (document.isEncrypted()) {
            throw new RuleBroken(Fault.of("evidence-encrypted"));
        }
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
