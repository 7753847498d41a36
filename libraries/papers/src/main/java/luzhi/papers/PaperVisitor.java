package luzhi.papers;

import java.util.List;

/** Meets the parts of a paper in their order; every form of a paper is one of these. */
interface PaperVisitor {

    void title(String text);

    /** @param number as it is printed: 一、 （一） 1. (1) */
    void heading(int level, String number, String text);

    void paragraph(List<Run> runs);

    void grid(Block.Grid grid);

    /** The list of annexes below the body, a title each. */
    void annexes(List<String> titles);

    void signature(Paper.Signature signature);

    /** The beginning of an annex, on a new page. */
    void annex(String label, String title);
}
