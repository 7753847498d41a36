package luzhi.report.cockpit.frame;

import java.util.stream.Stream;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** Sections that serve one purpose, in the order in which they are offered. */
enum SectionGroup implements Titled {
    /** How the region stands, and why. */
    EVALUATION("评价", "Evaluation"),
    /** What the region hands in. */
    MATERIAL("填报", "Material"),
    /** What offices decide. */
    PROCEDURE("办理", "Procedure"),
    /** What is written. */
    PAPERS("行文", "Papers");

    private final Title title;

    SectionGroup(String zh, String en) {
        this.title = new Title(zh, en);
    }

    static Stream<SectionGroup> all() {
        return Stream.of(values());
    }

    @Override
    public Title title() {
        return title;
    }

    @Override
    public String code() {
        return Codes.of(this);
    }
}
