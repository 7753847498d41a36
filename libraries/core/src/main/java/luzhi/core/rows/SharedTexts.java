package luzhi.core.rows;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLStreamException;

import luzhi.core.markup.Xml;
import luzhi.core.problem.TooLarge;

/**
 * The texts that the cells of a workbook refer to by number, as UTF-8. They are needed in any order; a few megabytes of them are
 * kept in memory and the rest in a file, so that a workbook takes no more memory for having many.
 */
final class SharedTexts implements Closeable {

    /** More texts are refused. */
    static final int MOST = 5_000_000;

    /** More bytes of UTF-8 are refused. */
    static final int MOST_BYTES = 100 << 20;

    private static final int TEXTS_IN_MEMORY = 4 << 20;
    private static final int PLACES_IN_MEMORY = 2 << 20;
    private static final int RECENT = 1 << 10;

    private final SpillingBytes texts = new SpillingBytes(TEXTS_IN_MEMORY);
    /** Where each text ends, four bytes each. */
    private final SpillingBytes ends = new SpillingBytes(PLACES_IN_MEMORY);
    private final String[] recent = new String[RECENT];
    private final int[] recentNumbers = new int[RECENT];
    private int size;

    /** None. */
    SharedTexts() {}

    /** @throws TooLarge if they are more than are kept here */
    SharedTexts(Xml xml) throws IOException, XMLStreamException {
        boolean isWhole = false;
        try {
            while (xml.nextElement()) {
                if (xml.name().equals("si")) {
                    add(RichText.of(xml).getBytes(StandardCharsets.UTF_8));
                }
            }
            isWhole = true;
        } finally {
            if (!isWhole) {
                close();
            }
        }
    }

    private void add(byte[] text) throws IOException {
        if (size == MOST || texts.size() + text.length > MOST_BYTES) {
            throw new TooLarge("too-many-texts", MOST_BYTES >> 20);
        }
        texts.append(text);
        ends.append(ByteBuffer.allocate(Integer.BYTES).putInt((int) texts.size()).array());
        size++;
    }

    /** @throws XMLStreamException if there is no such text */
    String get(String written) throws XMLStreamException {
        int number = number(written);
        int place = number % RECENT;
        if (recent[place] == null || recentNumbers[place] != number) {
            recent[place] = read(number);
            recentNumbers[place] = number;
        }
        return recent[place];
    }

    private String read(int number) {
        try {
            int begin = number == 0 ? 0 : end(number - 1);
            return new String(texts.read(begin, end(number) - begin), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int end(int number) throws IOException {
        return ByteBuffer.wrap(ends.read((long) number * Integer.BYTES, Integer.BYTES)).getInt();
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

    @Override
    public void close() throws IOException {
        texts.close();
        ends.close();
    }
}
