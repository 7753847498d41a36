package luzhi.papers;

import java.math.BigDecimal;

/**
 * The layout that GB/T 9704-2012 prescribes, in twentieths of a point (twips) as Word counts: A4, 37 mm above, 28 mm left, a type
 * area of 156 by 225 mm with 22 lines of 28 characters.
 */
final class Layout {

    static final int PAGE_WIDTH = 11_906;
    static final int PAGE_HEIGHT = 16_838;
    /** 37 mm (天头). */
    static final int TOP = 2_098;
    /** 35 mm. */
    static final int BOTTOM = 1_984;
    /** 28 mm (订口). */
    static final int LEFT = 1_588;
    /** 26 mm. */
    static final int RIGHT = 1_474;
    static final int TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT;
    static final int LINES = 22;
    static final int CHARACTERS = 28;
    /** 225 mm by 22 lines: 28.95 points, rounded down so that the last one fits. */
    static final int LINE_PITCH = 579;
    /** What the width of 28 characters lacks of 28 times 16 points, in 4096ths of a point. */
    static final int CHARACTER_SPACE = -849;
    /**
     * The same in twips, as Word spaces characters, rounded so that the last one fits. A grid of characters would say it too, but
     * LibreOffice gives two cells to a character that is wider than one.
     */
    static final int CHARACTER_SPACE_IN_TWIPS = -5;
    /** Page numbers stand 7 mm below the type area; from there to the end of the page, in twips. */
    static final int FOOTER = 1_304;
    /** 7 mm. */
    static final int ABOVE_PAGE_NUMBER = 397;
    /** 3号. */
    static final int BODY_SIZE = 320;
    /** 2号. */
    static final int TITLE_SIZE = 440;
    /** 4号. */
    static final int PAGE_NUMBER_SIZE = 280;
    /** 五号: the standard leaves tables to their writer. */
    static final int TABLE_SIZE = 210;

    private static final int POINT = 20;
    private static final int HALF_POINT = 10;
    private static final int SPACES_A_POINT = 4096;

    private Layout() {}

    /** A length as XSL-FO and CSS write it. */
    static String points(int twips) {
        return BigDecimal.valueOf(twips).divide(BigDecimal.valueOf(POINT)).toPlainString() + "pt";
    }

    /** A type size as Word counts it: in half points. */
    static String halfPoints(int twips) {
        return String.valueOf(twips / HALF_POINT);
    }

    /** What is between two characters of the body, below zero, as XSL-FO writes it. */
    static String letterSpacing() {
        return BigDecimal.valueOf(CHARACTER_SPACE).divide(BigDecimal.valueOf(SPACES_A_POINT)).toPlainString() + "pt";
    }
}
