package luzhi.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGPath;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Puts the outlines of letters in the place of texts of a drawing, so that nothing is left to the fonts of the machine. */
final class Outlines implements AutoCloseable {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    Outlines(InputStream file) throws IOException {
        this.font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        this.glyphs = font.getUnicodeCmapLookup();
    }

    /** Every {@code text} element below that one. */
    void replaceTexts(Element drawing) {
        NodeList texts = drawing.getElementsByTagNameNS(SVG, "text");
        while (texts.getLength() > 0) {
            Element text = (Element) texts.item(0);
            text.getParentNode().replaceChild(outline(text), text);
        }
    }

    private Element outline(Element text) {
        String letters = text.getTextContent().strip();
        BigDecimal scale = new BigDecimal(inherited(text, "font-size"))
                .divide(BigDecimal.valueOf(unitsPerEm()), MathContext.DECIMAL32);
        BigDecimal width = scale.multiply(BigDecimal.valueOf(
                letters.codePoints().map(letter -> advance(glyphs.getGlyphId(letter))).sum()));
        BigDecimal x = number(text, "x").subtract(switch (inherited(text, "text-anchor")) {
            case "middle" -> width.divide(BigDecimal.valueOf(2), MathContext.DECIMAL32);
            case "end" -> width;
            default -> BigDecimal.ZERO;
        });
        Element group = text.getOwnerDocument().createElementNS(SVG, "g");
        group.setAttribute("fill", inherited(text, "fill"));
        group.setAttribute("transform", "translate(" + x.toPlainString() + ' '
                + number(text, "y").add(number(text, "dy")).toPlainString() + ") scale(" + scale.toPlainString() + ' '
                + scale.negate().toPlainString() + ')');
        int at = 0;
        for (int letter : letters.codePoints().toArray()) {
            int glyph = glyphs.getGlyphId(letter);
            append(group, glyph, at);
            at += advance(glyph);
        }
        return group;
    }

    private void append(Element group, int glyph, int at) {
        try {
            GlyphData shape = font.getGlyph().getGlyph(glyph);
            if (shape != null) {
                Element path = group.getOwnerDocument().createElementNS(SVG, "path");
                path.setAttribute("stroke", "none");
                path.setAttribute("transform", "translate(" + at + " 0)");
                path.setAttribute("d", SVGPath.toSVGPathData(shape.getPath(),
                        SVGGeneratorContext.createDefault(group.getOwnerDocument())));
                group.appendChild(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int unitsPerEm() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BigDecimal number(Element element, String attribute) {
        return element.hasAttribute(attribute) ? new BigDecimal(element.getAttribute(attribute)) : BigDecimal.ZERO;
    }

    /** The nearest there is; nothing where neither the element nor one around it says so. */
    private static String inherited(Element element, String attribute) {
        for (Element around = element; around != null; around = around.getParentNode() instanceof Element parent
                ? parent
                : null) {
            if (around.hasAttribute(attribute)) {
                return around.getAttribute(attribute);
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
