package luzhi.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Makes pictures (PNG) of drawings (SVG), their texts in a font that PDF files are set in. */
public final class PictureWriter {

    private static final String TRUE_TYPE = ".ttf";
    /** A drawing that is wider or higher is none of ours. */
    private static final int LARGEST = 4000;

    private final FontCatalog library;

    public PictureWriter(FontCatalog library) {
        this.library = library;
    }

    /**
     * A picture as wide and high as the drawing says it is, in pixels: whole numbers, up to 4000 each. It refers to nothing outside of itself.
     * Each text says its font size, or stands in a group that does.
     *
     * @throws IllegalArgumentException if this is no such drawing
     */
    public byte[] draw(String svg) {
        Document drawing = parse(svg);
        requireBounded(drawing.getDocumentElement());
        try (InputStream file = font(); Outlines letters = new Outlines(file)) {
            letters.replaceTexts(drawing.getDocumentElement());
            return png(drawing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parse(String svg) {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        try {
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return parsers.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException notXml) {
            throw new IllegalArgumentException("No drawing: " + notXml.getMessage(), notXml);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void requireBounded(Element drawing) {
        for (String side : Set.of("width", "height")) {
            String length = drawing.getAttribute(side);
            if (!length.matches("[1-9]\\d{0,3}") || Integer.parseInt(length) > LARGEST) {
                throw new IllegalArgumentException("A drawing whose " + side + " is " + length);
            }
        }
    }

    /** The first that is no collection and has plain outlines; the last of every list is one. */
    private InputStream font() throws IOException {
        FontFile chosen = library.get().get(Typeface.SECTION).stream()
                .filter(font -> font.member() == null && font.location().toString().endsWith(TRUE_TYPE)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No TrueType font among those of headings"));
        return new FontResources(library.get().values().stream().flatMap(List::stream)
                .map(FontFile::location).collect(Collectors.toSet())).getResource(chosen.location());
    }

    private static byte[] png(Document drawing) throws IOException {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(drawing), new TranscoderOutput(picture));
        } catch (TranscoderException e) {
            throw new IllegalArgumentException("No drawing: " + e.getMessage(), e);
        }
        return picture.toByteArray();
    }
}
