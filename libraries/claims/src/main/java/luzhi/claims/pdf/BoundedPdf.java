package luzhi.claims.pdf;

import java.io.IOException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Refusal;
import luzhi.core.problem.RuleBroken;

/** Opens PDFs that were sent to us, with bounds on what reading them takes. */
public final class BoundedPdf {

    /** How often a file may be read, on average, until all of its objects are known; a sound one takes three to five. */
    private static final long MOST_READ = 20;
    private static final long READ_ANYWAY = 8L << 20;
    /** Outside of streams of objects; files of many hold them in these. */
    private static final int MOST_OBJECTS = 100_000;
    private static final String TOO_LABORIOUS = "pdf-too-laborious";

    private BoundedPdf() {}

    /** What is done with an open file. */
    @FunctionalInterface
    public interface Use<T> {
        T of(PDDocument pdf) throws IOException;
    }

    /**
     * Opens a file for its objects.
     *
     * @param encrypted what is said of a file with a password, as the code of a fault
     * @throws RuleBroken if it is encrypted, damaged or takes too long to read
     */
    public static <T> T read(byte[] content, String encrypted, Use<T> use) {
        return read(content, encrypted, BoundedPdfParser::new, use);
    }

    /** The same for what its pages say. */
    static <T> T readText(byte[] content, String encrypted, Use<T> use) {
        return read(content, encrypted, TextPdfParser::new, use);
    }

    @FunctionalInterface
    private interface Parser {
        BoundedPdfParser of(MeteredBytes bytes) throws IOException;
    }

    private static <T> T read(byte[] content, String encrypted, Parser making, Use<T> use) {
        if (countObjects(content) > MOST_OBJECTS) {
            throw new RuleBroken(Fault.of(TOO_LABORIOUS));
        }
        ReadBudget bytes = new ReadBudget(MOST_READ * content.length + READ_ANYWAY);
        try {
            BoundedPdfParser parser = making.of(new MeteredBytes(new RandomAccessReadBuffer(content), bytes));
            try (PDDocument pdf = parser.parse()) {
                if (pdf.isEncrypted()) {
                    throw new RuleBroken(Fault.of(encrypted));
                }
                T result = use.of(pdf);
                if (bytes.isUsedUp() || parser.isUsedUp()) {
                    throw new RuleBroken(Fault.of(TOO_LABORIOUS));
                }
                return result;
            } catch (InvalidPasswordException password) {
                throw new RuleBroken(Fault.of(encrypted));
            } catch (Refusal refused) {
                // the parser goes on without what it could not read, and nothing may be left to be read
                throw bytes.isUsedUp() || parser.isUsedUp() ? new RuleBroken(Fault.of(TOO_LABORIOUS)) : refused;
            } catch (IOException | RuntimeException | StackOverflowError damaged) {
                // the parser does not expect objects of other kinds than the format names
                throw new RuleBroken(
                        Fault.of(bytes.isUsedUp() || parser.isUsedUp() ? TOO_LABORIOUS : "file-damaged"));
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
}
