package luzhi.claims.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * Reads a PDF for its text, with bounds on every stream as well. PDFBox unpacks whatever a page, a font or a table of characters stands
 * in without any; so each is unpacked here before and what comes of it looked at. Pictures are left out: what they show is no text.
 */
final class TextPdfParser extends BoundedPdfParser {

    private static final int MOST_OF_STREAM = 16 << 20;
    private static final int MOST_OF_ALL = 128 << 20;
    /** Entries of tables of characters, each of which becomes one of a map. */
    private static final long MOST_IN_RANGES = 2_000_000;
    private static final String RANGES = "range";
    private static final int MOST_FILTERS = 4;
    private static final Set<String> OF_PICTURES = Set.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode",
            "CCITTFaxDecode", "CCF");

    private long unpacked;
    private long inRanges;

    TextPdfParser(RandomAccessRead file) throws IOException {
        super(file);
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        List<String> filters = filters(stream);
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                || filters.stream().anyMatch(OF_PICTURES::contains)) {
            return picture();
        }
        require(filters.size() <= MOST_FILTERS);
        byte[] content = unpacked(stream, filters);
        countRanges(content);
        return stream;
    }

    private static COSStream picture() {
        COSStream nothing = new COSStream();
        nothing.setItem(COSName.TYPE, COSName.XOBJECT);
        nothing.setItem(COSName.SUBTYPE, COSName.IMAGE);
        return nothing;
    }

    private static List<String> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        List<String> names = new ArrayList<>();
        if (filters instanceof COSName only) {
            names.add(only.getName());
        } else if (filters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                names.add(several.getObject(i) instanceof COSName name ? name.getName() : "");
            }
        }
        return names;
    }

    private byte[] unpacked(COSStream stream, List<String> filters) throws IOException {
        byte[] content;
        try (InputStream raw = stream.createRawInputStream()) {
            content = raw.readAllBytes();
        }
        for (int i = 0; i < filters.size(); i++) {
            BoundedBytes out = new BoundedBytes();
            try {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(new ByteArrayInputStream(content), out, stream,
                        i);
            } catch (IOException | RuntimeException damaged) {
                // whoever reads it later gets as far
                require(!out.isFull);
            }
            content = out.toByteArray();
        }
        return content;
    }

    /** What is unpacked, as far as it may go. */
    private final class BoundedBytes extends ByteArrayOutputStream {

        private boolean isFull;

        @Override
        public synchronized void write(int each) {
            count(1);
            super.write(each);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            count(length);
            super.write(bytes, offset, length);
        }

        private void count(int more) {
            unpacked += more;
            isFull = size() + (long) more > MOST_OF_STREAM || unpacked > MOST_OF_ALL;
            if (isFull) {
                throw new IllegalStateException("Unpacks to too much");
            }
        }
    }

    private void countRanges(byte[] content) throws IOException {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (!text.contains(RANGES)) {
            return;
        }
        inRanges += CharacterTables.count(text, MOST_IN_RANGES);
        require(inRanges <= MOST_IN_RANGES);
    }
}
