package luzhi.claims.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Fonts of a file before they are read: without the programs that draw their letters, which tell nothing of what a letter is and can be made
 * to be read for hours, and with widths that do not fill the memory.
 */
final class PlainFonts {

    /** Letters that ranges of widths stand for, each of which becomes an entry of a map. */
    private static final long MOST_WIDTHS = 500_000;
    private static final COSName DESCENDANTS = COSName.DESCENDANT_FONTS;
    /** First, last, and what is said of all between them. */
    private static final int LENGTH_OF_WIDTHS = 3;
    private static final int LENGTH_OF_HEIGHTS = 5;

    private final Set<COSDictionary> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private long widths;

    /**
     * Makes the font plain that those resources call so.
     *
     * @return whether its widths are within bounds
     */
    boolean prepare(PDResources resources, COSBase name) {
        COSDictionary fonts = resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
        return fonts == null || !(name instanceof COSName font) || prepare(fonts.getCOSDictionary(font));
    }

    /** The same for the one that a graphics state names, if it names any. */
    boolean prepareOfState(PDResources resources, COSBase name) {
        COSDictionary states = resources == null
                ? null
                : resources.getCOSObject().getCOSDictionary(COSName.EXT_G_STATE);
        COSDictionary state = states == null || !(name instanceof COSName called)
                ? null
                : states.getCOSDictionary(called);
        COSArray font = state == null ? null : state.getCOSArray(COSName.FONT);
        return font == null || font.size() == 0 || !(font.getObject(0) instanceof COSDictionary named)
                || prepare(named);
    }

    private boolean prepare(COSDictionary font) {
        if (font == null || !known.add(font)) {
            return true;
        }
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor != null) {
            descriptor.removeItem(COSName.FONT_FILE);
            descriptor.removeItem(COSName.FONT_FILE2);
            descriptor.removeItem(COSName.FONT_FILE3);
        }
        count(font.getCOSArray(COSName.W), LENGTH_OF_WIDTHS);
        count(font.getCOSArray(COSName.W2), LENGTH_OF_HEIGHTS);
        COSArray descendants = font.getCOSArray(DESCENDANTS);
        boolean isPlain = widths <= MOST_WIDTHS;
        for (int i = 0; descendants != null && i < descendants.size(); i++) {
            isPlain &= !(descendants.getObject(i) instanceof COSDictionary descendant) || prepare(descendant);
        }
        return isPlain;
    }

    /** As the library reads them: a letter and a list, or the first and the last of a range. */
    private void count(COSArray said, int lengthOfRange) {
        int at = 0;
        while (said != null && at + 1 < said.size()) {
            if (!(said.getObject(at) instanceof COSNumber first)) {
                at++;
            } else if (said.getObject(at + 1) instanceof COSNumber last) {
                widths += Math.max(0, (long) last.intValue() - first.intValue() + 1);
                at += lengthOfRange;
            } else {
                at += 2;
            }
        }
    }
}
