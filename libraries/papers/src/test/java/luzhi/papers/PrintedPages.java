package luzhi.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF file as a reader sees it: every line with its characters and the places where they stand, in points. */
final class PrintedPages {

    private final List<List<Line>> pages;

    private PrintedPages(List<List<Line>> pages) {
        this.pages = pages;
    }

    /**
     * A character.
     *
     * @param left from the left edge of the page, {@code baseline} from its upper edge
     */
    record Sign(String text, BigDecimal left, BigDecimal width, BigDecimal baseline, BigDecimal size, String font) {}

    /** What stands on one baseline, from left to right. */
    record Line(List<Sign> signs) {

        String text() {
            return signs.stream().map(Sign::text).collect(Collectors.joining());
        }

        BigDecimal baseline() {
            return signs.get(0).baseline();
        }

        BigDecimal left() {
            return signs.get(0).left();
        }

        BigDecimal right() {
            Sign last = signs.get(signs.size() - 1);
            return last.left().add(last.width());
        }

        boolean isAllOf(String font, String size) {
            return signs.stream().allMatch(sign -> sign.font().endsWith(font)
                    && sign.size().compareTo(new BigDecimal(size)) == 0);
        }
    }

    static PrintedPages of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<List<Line>> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(lines(document, page));
            }
            return new PrintedPages(pages);
        }
    }

    int count() {
        return pages.size();
    }

    /** @param number from 1 */
    List<Line> page(int number) {
        return pages.get(number - 1);
    }

    private static List<Line> lines(PDDocument document, int page) throws IOException {
        Map<BigDecimal, List<Sign>> byBaseline = new TreeMap<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition place) {
                Sign sign = sign(place);
                byBaseline.computeIfAbsent(sign.baseline(), baseline -> new ArrayList<>()).add(sign);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return byBaseline.values().stream().map(signs -> {
            signs.sort((one, other) -> one.left().compareTo(other.left()));
            return new Line(List.copyOf(signs));
        }).toList();
    }

    private static Sign sign(TextPosition place) {
        try {
            return new Sign(place.getUnicode(), points(place.getXDirAdj()), points(place.getWidthDirAdj()),
                    points(place.getYDirAdj()), points(place.getFontSizeInPt()),
                    place.getFont().getName().replaceFirst("^[A-Z]{6}\\+", ""));
        } catch (RuntimeException unreadable) {
            throw new UncheckedIOException(new IOException(unreadable));
        }
    }

    private static BigDecimal points(float value) {
        return new BigDecimal(String.valueOf(value)).setScale(2, RoundingMode.HALF_UP);
    }
}
