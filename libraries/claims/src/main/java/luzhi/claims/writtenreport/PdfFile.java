package luzhi.claims.writtenreport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import luzhi.claims.pdf.PdfText;
import luzhi.core.archive.CompoundFile;
import luzhi.core.archive.FileKind;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;

/**
 * A report as a PDF with text in it.
 *
 * @param content its bytes
 * @param longest UTF-16 code units that its text may have
 */
record PdfFile(byte[] content, int longest) implements WrittenReportFile {

    /** What a PDF of some kilobytes can be made to become in memory, as so many characters of a text. */
    private static final long LABORIOUS = 1_500_000;

    /** @throws RuleBroken if it is another kind of file */
    static PdfFile open(Path path, WrittenReportLimits limits) throws IOException {
        CompoundFile.refuse(path, "manuscript-encrypted", "manuscript-old-word");
        if (FileKind.of(path) != FileKind.PDF) {
            throw new RuleBroken(Fault.of("manuscript-not-pdf"));
        }
        return new PdfFile(Files.readAllBytes(path), limits.longestText());
    }

    @Override
    public WrittenReport read() {
        return WrittenReport.ofPlainText(PdfText.of(content, longest));
    }

    @Override
    public long laborious() {
        return LABORIOUS;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
