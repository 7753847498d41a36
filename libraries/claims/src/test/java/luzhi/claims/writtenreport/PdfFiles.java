package luzhi.claims.writtenreport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDFs for tests: Chinese text in a font that they name and do not bring along. */
public final class PdfFiles {

    private static final int SIZE = 12;
    private static final int LEADING = 20;
    private static final int LEFT = 70;
    private static final int TOP = 760;
    private static final int KEY = 128;

    private PdfFiles() {}

    /** Does something to an open file before it is written. */
    @FunctionalInterface
    public interface Change {
        void to(PDDocument pdf) throws IOException;
    }

    /** A word on a page: how far from the left margin, in points, and in which line. */
    public record Word(int from, int line, String text) {}

    /** Pages of lines, each from the left margin on. */
    @SafeVarargs
    public static byte[] ofPages(List<String>... pages) {
        return made(pdf -> {
            for (List<String> lines : pages) {
                StringBuilder content = new StringBuilder();
                for (int i = 0; i < lines.size(); i++) {
                    content.append(shown(new Word(0, i, lines.get(i))));
                }
                addPage(pdf, content.toString());
            }
        });
    }

    /** One page with words wherever they stand. */
    public static byte[] ofWords(List<Word> words) {
        return made(pdf -> addPage(pdf, String.join("", words.stream().map(PdfFiles::shown).toList())));
    }

    private static String shown(Word word) {
        return "BT /F1 " + SIZE + " Tf " + (LEFT + word.from()) + " " + (TOP - LEADING * word.line()) + " Td <"
                + HexFormat.of().formatHex(word.text().getBytes(StandardCharsets.UTF_16BE)) + "> Tj ET\n";
    }

    /** With a password. */
    public static byte[] encrypted(String line) {
        return made(pdf -> {
            addPage(pdf, shown(new Word(0, 0, line)));
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(KEY);
            pdf.protect(policy);
        });
    }

    /** A page with this content. */
    public static PDPage addPage(PDDocument pdf, String content) throws IOException {
        PDPage page = new PDPage();
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        pdf.addPage(page);
        return page;
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setItem(COSName.SUPPLEMENT, COSInteger.get(2));
        COSDictionary descendant = named("CIDFontType0");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = named("Type0");
        font.setItem(COSName.ENCODING, COSName.getPDFName("UniGB-UCS2-H"));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private static COSDictionary named(String subtype) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.getPDFName(subtype));
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("STSong-Light"));
        return font;
    }

    /** Whatever is done to it, written. */
    public static byte[] made(Change change) {
        try (PDDocument pdf = new PDDocument()) {
            change.to(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
