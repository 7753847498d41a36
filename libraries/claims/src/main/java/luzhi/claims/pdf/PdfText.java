package luzhi.claims.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;

/** The text that stands in a PDF, line by line as it is read: without pictures, without the numbers of its pages. */
public final class PdfText {

    private static final int MOST_PAGES = 5_000;
    private static final int MOST_OPERATORS = 5_000_000;
    /** Bytes from one operator to the next: whatever stands between them is held until then. */
    private static final long MOST_OF_OPERANDS = 2L << 20;
    /** Graphics states that are kept to be come back to; the format says 28. */
    private static final int MOST_STATES = 1_000;
    private static final int MOST_ON_PAGE = 200_000;
    /** Of ten glyphs, at most one may stand for no character. */
    private static final int UNKNOWN = 10;

    static {
        FontMappers.set(new OneFont());
    }

    private PdfText() {}

    /**
     * Reads it.
     *
     * @param longest UTF-16 code units that it may have
     * @throws RuleBroken if there is no text in it, as in a scan, or none that stands for characters; if it is encrypted, damaged, or takes
     *         too long to read
     * @throws TooLarge if the text is longer
     */
    public static String of(byte[] content, int longest) {
        return BoundedPdf.readText(content, "manuscript-encrypted", pdf -> {
            PdfLines lines = new PdfLines();
            Pages pages = new Pages(lines, longest);
            pages.read(pdf);
            if (pages.unknown * UNKNOWN > pages.glyphs) {
                throw new RuleBroken(Fault.of("manuscript-pdf-unreadable"));
            }
            String text = lines.text();
            if (text.isBlank()) {
                throw new RuleBroken(Fault.of("manuscript-without-text"));
            }
            return text;
        });
    }

    /** Goes through the pages. What is drawn beside the text costs no more than to be passed over. */
    private static final class Pages extends PDFTextStripper {

        private final PdfLines lines;
        private final int longest;
        private final PlainFonts fonts = new PlainFonts();
        private long operators;
        private long sinceOperator;
        private long glyphs;
        private long unknown;
        private int onPage;
        private int characters;

        Pages(PdfLines lines, int longest) {
            this.lines = lines;
            this.longest = longest;
            setSortByPosition(true);
            setShouldSeparateByBeads(false);
        }

        void read(PDDocument pdf) throws IOException {
            Iterator<PDPage> pages = pdf.getPages().iterator();
            for (int seen = 0; pages.hasNext(); pages.next()) {
                requireBounded(++seen <= MOST_PAGES);
            }
            writeText(pdf, Writer.nullWriter());
        }

        private static void requireBounded(boolean isBounded) {
            if (!isBounded) {
                throw new RuleBroken(Fault.of("pdf-too-laborious"));
            }
        }

        @Override
        public void processPage(PDPage page) throws IOException {
            super.processPage(new MeteredPage(page, this::take));
        }

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            super.showForm(new MeteredForm(form, this::take));
        }

        /** What a group shows is all the same text. */
        @Override
        public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
            showForm(form);
        }

        /** A letter that is drawn by a content of its own is known by its code. */
        @Override
        protected void showType3Glyph(Matrix place, PDType3Font font, int code, Vector displacement) {
            // nothing is drawn
        }

        private void take(long bytes) {
            sinceOperator += bytes;
            requireBounded(sinceOperator <= MOST_OF_OPERANDS);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            sinceOperator = 0;
            requireBounded(++operators <= MOST_OPERATORS && getGraphicsStackSize() <= MOST_STATES);
            if (!operands.isEmpty()) {
                requireBounded(switch (operator.getName()) {
                    case OperatorName.SET_FONT_AND_SIZE -> fonts.prepare(getResources(), operands.get(0));
                    case OperatorName.SET_GRAPHICS_STATE_PARAMS -> fonts.prepareOfState(getResources(),
                            operands.get(0));
                    default -> true;
                });
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
            glyphs++;
            unknown += font.toUnicode(code) == null ? 1 : 0;
            super.showGlyph(place, font, code, displacement);
        }

        @Override
        protected void processTextPosition(TextPosition character) {
            requireBounded(++onPage <= MOST_ON_PAGE);
            if (++characters > longest) {
                throw new TooLarge("manuscript-too-long", longest);
            }
            super.processTextPosition(character);
        }

        @Override
        protected void startPage(PDPage page) {
            onPage = 0;
            lines.beginPage();
        }

        @Override
        protected void endPage(PDPage page) {
            lines.endPage();
        }

        @Override
        protected void writeString(String text, List<TextPosition> places) {
            if (!places.isEmpty()) {
                TextPosition first = places.get(0);
                TextPosition last = places.get(places.size() - 1);
                lines.add(text, Math.round(first.getXDirAdj()),
                        Math.round(last.getXDirAdj() + last.getWidthDirAdj()),
                        Math.round(first.getFontSizeInPt()));
            }
        }

        @Override
        protected void writeWordSeparator() {
            // how far words are apart tells what stands between them
        }

        @Override
        protected void writeLineSeparator() {
            lines.endLine();
        }

        @Override
        protected void writePageStart() {
            // a sentence goes on over the page
        }

        @Override
        protected void writePageEnd() {
            lines.endLine();
        }

        @Override
        protected void writeParagraphStart() {
            // paragraphs are known by their lines
        }

        @Override
        protected void writeParagraphEnd() {
            // as above
        }

        @Override
        protected void writeParagraphSeparator() {
            lines.endLine();
        }
    }
}
