package luzhi.papers.table;

import luzhi.core.language.Title;

/** A column of a table: what stands in its header, and what in its cells. */
public record TableColumn(Title title, CellKind kind) {

    public static TableColumn of(CellKind kind, String zh, String en) {
        return new TableColumn(new Title(zh, en), kind);
    }
}
