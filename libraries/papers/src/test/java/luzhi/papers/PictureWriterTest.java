package luzhi.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

class PictureWriterTest {

    private static final int WHITE = 0xFFFFFF;

    private static String drawing(String width, String content) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\" width=\"" + width
                + "\" height=\"100\" fill=\"none\"><rect width=\"100\" height=\"50\" fill=\"#ffffff\"/>" + content
                + "</svg>";
    }

    private static byte[] draw(String svg) throws IOException {
        return new PictureWriter(new FontCatalog(PaperWriters.fonts(List.of()))).draw(svg);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** How many pixels between two columns are not white. */
    private static long inked(BufferedImage picture, int from, int until) {
        return IntStream.range(from, until).mapToLong(x -> IntStream.range(0, picture.getHeight())
                .filter(y -> (picture.getRGB(x, y) & WHITE) != WHITE).count()).sum();
    }

    @Test
    void linesAndCirclesAreDrawnInTheirColours() throws IOException {
        BufferedImage picture = read(draw(drawing("200", "<circle cx=\"25\" cy=\"25\" r=\"10\" fill=\"#a61b1b\"/>")));
        assertEquals(200, picture.getWidth());
        assertEquals(100, picture.getHeight());
        assertEquals(0xA61B1B, picture.getRGB(50, 50) & WHITE);
        assertEquals(0, inked(picture, 100, 200));
    }

    @Test
    void lettersAreOutlinedWhereTheyBelong() throws IOException {
        String group = "<g font-size=\"20\" fill=\"#000000\"><text x=\"50\" y=\"30\" text-anchor=\"%s\">张掖 7.43%%</text></g>";
        BufferedImage middle = read(draw(drawing("200", group.formatted("middle"))));
        assertTrue(inked(middle, 0, 100) > 100);
        assertTrue(inked(middle, 100, 200) > 100);
        BufferedImage start = read(draw(drawing("200", group.formatted("start"))));
        assertEquals(0, inked(start, 0, 100));
        assertTrue(inked(start, 100, 200) > 100);
        BufferedImage end = read(draw(drawing("200", group.formatted("end"))));
        assertEquals(0, inked(end, 101, 200));
    }

    @Test
    void whatIsNoDrawingOfOursIsRefused() {
        for (String svg : List.of("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", drawing("40000", ""),
                drawing("4001", ""), drawing("wide", ""),
                "<!DOCTYPE svg [<!ENTITY a \"b\">]>" + drawing("200", "<text font-size=\"9\">&a;</text>"),
                drawing("200", "<path d=\"nonsense\"/>"))) {
            assertThrows(IllegalArgumentException.class, () -> draw(svg), svg);
        }
    }

    @Test
    void nothingOutsideOfTheDrawingIsRead() {
        assertThrows(IllegalArgumentException.class, () -> draw(drawing("200",
                "<image xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\" height=\"9\" xlink:href=\"file:///etc/hostname\"/>")));
    }
}
