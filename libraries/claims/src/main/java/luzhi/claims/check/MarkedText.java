package luzhi.claims.check;

import static luzhi.claims.writtenreport.XmlText.escape;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;

import luzhi.claims.reading.Claim;
import luzhi.claims.writtenreport.Block;

/** Writes a text block by block, and has each claim in it marked. Blocks come in the order of the text. */
final class MarkedText {

    /** How a claim is marked. */
    interface Marker {
        void write(Claim claim, Writer page) throws IOException;
    }

    private final String text;
    private final Iterator<Claim> claims;
    private final Marker marker;
    private Claim next;

    /** @param claims in the order of the text */
    MarkedText(String text, Iterator<Claim> claims, Marker marker) {
        this.text = text;
        this.claims = claims;
        this.marker = marker;
        move();
    }

    private void move() {
        next = claims.hasNext() ? claims.next() : null;
    }

    /** @param element of HTML that the block becomes */
    void write(Block block, String element, Writer page) throws IOException {
        page.write('<' + element + '>');
        int written = block.start();
        while (next != null && next.end() <= block.end()) {
            if (next.start() >= written) {
                page.write(escape(text.substring(written, next.start())));
                marker.write(next, page);
                written = next.end();
            }
            move();
        }
        page.write(escape(text.substring(written, block.end())));
        page.write("</" + element + ">\n");
    }
}
