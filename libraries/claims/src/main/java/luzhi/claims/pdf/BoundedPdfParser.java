package luzhi.claims.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Reads the objects of a PDF with bounds on what they become in memory. The parser below unpacks streams that hold objects, or
 * tell where objects are, without any; each is unpacked here before, and what comes of it counted and thrown away.
 */
class BoundedPdfParser extends PDFParser {

    /** Bytes of objects in streams, unpacked, in all. */
    private static final int MOST_UNPACKED = 12 << 20;
    /** Where objects are; a few bytes each. */
    private static final int MOST_PLACES = 1 << 20;
    private static final int MOST_CONTAINERS = 150_000;
    private static final int MOST_VALUES = 750_000;
    /** Different ones, each of which the parser below makes an object with an entry in a map of. */
    private static final int MOST_NAMES = 20_000;
    private static final String ENDS_NAME = " \t\r\n\f\0/[]<>(){}%";
    private static final int DEEPEST = 200;
    private static final int BLOCK = 1 << 14;
    /** Of a stream in the format of zlib; the parser passes over it without a look. */
    private static final int ZLIB_HEADER = 2;

    private int unpacked;
    private int places;
    private int containers;
    private int values;
    /** Names, by their hash. */
    private final Set<Integer> names = new HashSet<>();
    private boolean isInName;
    private int name;
    private byte before;
    private int depth;
    private boolean isUsedUp;

    BoundedPdfParser(RandomAccessRead file) throws IOException {
        super(file);
    }

    /** Whether the file holds more than is read. The parser below may have gone on without it. */
    boolean isUsedUp() {
        return isUsedUp;
    }

    /** Ends the reading, and remembers that it did, unless something is within bounds. */
    final void require(boolean isBounded) throws IOException {
        if (!isBounded) {
            isUsedUp = true;
            throw new IOException("Too many objects");
        }
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        require(++values <= MOST_VALUES);
        return super.parseDirObject();
    }

    @Override
    protected COSName parseCOSName() throws IOException {
        require(names.size() <= MOST_NAMES);
        COSName parsed = super.parseCOSName();
        names.add(parsed.getName().hashCode());
        return parsed;
    }

    @Override
    protected COSDictionary parseCOSDictionary(boolean isDirect) throws IOException {
        require(++containers <= MOST_CONTAINERS && ++depth <= DEEPEST);
        try {
            return super.parseCOSDictionary(isDirect);
        } finally {
            depth--;
        }
    }

    @Override
    protected COSArray parseCOSArray() throws IOException {
        require(++containers <= MOST_CONTAINERS && ++depth <= DEEPEST);
        try {
            return super.parseCOSArray();
        } finally {
            depth--;
        }
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        require(!isUsedUp);
        COSStream stream = super.parseCOSStream(dictionary);
        COSName type = stream.getCOSName(COSName.TYPE);
        boolean tellsPlaces = COSName.XREF.equals(type) || stream.containsKey(COSName.W);
        if (tellsPlaces || COSName.OBJ_STM.equals(type) || stream.containsKey(COSName.FIRST)) {
            require(isPlainlyPacked(stream));
            try (InputStream packed = stream.createRawInputStream()) {
                count(packed, stream.getFilters() != null, tellsPlaces);
            }
        }
        return stream;
    }

    /** Packed once by the usual way, or not at all. Whatever else there is in the format, no program uses it for objects. */
    private static boolean isPlainlyPacked(COSStream stream) {
        COSBase filters = stream.getFilters();
        COSBase only = filters instanceof COSArray several && several.size() == 1 ? several.getObject(0) : filters;
        return only == null || COSName.FLATE_DECODE.equals(only) || COSName.FLATE_DECODE_ABBREVIATION.equals(only);
    }

    private void count(InputStream packed, boolean isPacked, boolean tellsPlaces) throws IOException {
        Inflater inflater = new Inflater(true);
        byte[] in = new byte[BLOCK];
        byte[] out = new byte[BLOCK];
        try {
            packed.skipNBytes(isPacked ? ZLIB_HEADER : 0);
            for (int read = packed.read(in); read > 0; read = packed.read(in)) {
                if (!isPacked) {
                    count(in, read, tellsPlaces);
                    continue;
                }
                inflater.setInput(in, 0, read);
                for (int made = inflater.inflate(out); made > 0; made = inflater.inflate(out)) {
                    count(out, made, tellsPlaces);
                }
            }
        } catch (DataFormatException | EOFException damaged) {
            // the parser, too, reads so far and no further
        } finally {
            inflater.end();
        }
    }

    private void count(byte[] block, int length, boolean tellsPlaces) throws IOException {
        if (tellsPlaces) {
            places += length;
        } else {
            unpacked += length;
            for (int i = 0; i < length; i++) {
                countUnit(block[i]);
            }
        }
        require(places <= MOST_PLACES && unpacked <= MOST_UNPACKED && containers <= MOST_CONTAINERS
                && values <= MOST_VALUES && names.size() <= MOST_NAMES);
    }

    /** More than there is, where it stands in a text. */
    private void countUnit(byte unit) {
        containers += unit == '[' || unit == '<' && before != '<' ? 1 : 0;
        boolean endsName = ENDS_NAME.indexOf(unit) >= 0;
        values += unit == ' ' || unit == '\n' ? 1 : 0;
        if (endsName && isInName) {
            names.add(name);
        }
        isInName = unit == '/' || isInName && !endsName;
        name = endsName ? 0 : 31 * name + unit;
        before = unit;
    }
}
