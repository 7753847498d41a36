package luzhi.core.rows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import luzhi.core.problem.TooLarge;

/**
 * The texts that the cells of a workbook refer to by number. They are needed in any order, so all of them are kept in
 * memory, as UTF-8; that is bounded.
 */
final class SharedTexts {

    /** More texts are refused. */
    static final int MOST = 5_000_000;

    /** More bytes of UTF-8 are refused. */
    static final int MOST_BYTES = 100 << 20;

    private static final int CHUNK_BITS = 20;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int RECENT = 1 << 10;

    private final List<byte[]> chunks = new ArrayList<>();
    private int used;
    /** Where each text begins, and behind the last where it ends: chunk and byte within. */
    private int[] begins = new int[RECENT];
    private int[] lengths = new int[RECENT];
    private int size;
    private final String[] recent = new String[RECENT];
    private final int[] recentNumbers = new int[RECENT];

    /** None. */
    SharedTexts() {}

    /** @throws TooLarge if they are more than are kept here */
    SharedTexts(Xml xml) throws XMLStreamException {
        while (xml.nextElement()) {
            if (xml.name().equals("si")) {
                add(xml.richText().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void add(byte[] text) {
        if (size == MOST || (long) chunks.size() * CHUNK > MOST_BYTES) {
            throw new TooLarge("too-many-texts", MOST_BYTES >> CHUNK_BITS);
        }
        if (chunks.isEmpty() || text.length > CHUNK - used) {
            chunks.add(new byte[CHUNK]);
            used = 0;
        }
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
        }
        begins[size] = chunks.size() - 1 << CHUNK_BITS | used;
        lengths[size++] = text.length;
        System.arraycopy(text, 0, chunks.get(chunks.size() - 1), used, text.length);
        used += text.length;
    }

    /** @throws XMLStreamException if there is no such text */
    String get(String written) throws XMLStreamException {
        int number = number(written);
        int place = number % RECENT;
        if (recent[place] == null || recentNumbers[place] != number) {
            byte[] chunk = chunks.get(begins[number] >>> CHUNK_BITS);
            recent[place] = new String(chunk, begins[number] & CHUNK - 1, lengths[number], StandardCharsets.UTF_8);
            recentNumbers[place] = number;
        }
        return recent[place];
    }

    private int number(String written) throws XMLStreamException {
        try {
            int number = Integer.parseInt(written.strip());
            if (number >= 0 && number < size) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // refused below
        }
        throw new XMLStreamException("No shared text " + written);
    }
}
