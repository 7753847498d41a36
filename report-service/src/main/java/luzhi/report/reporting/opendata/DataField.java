package luzhi.report.reporting.opendata;

import java.util.List;

import luzhi.core.language.Title;

/**
 * A column of a table.
 *
 * @param type of Table Schema: {@code string}, {@code number}, {@code integer}, {@code boolean}, {@code date}
 * @param required whether no cell is empty
 * @param listed the table in whose first column its codes stand; null for none
 * @param values the only ones; null for any
 */
record DataField(String name, String type, Title title, boolean required, PublishedTable listed,
        List<String> values) {

    static DataField of(String name, String type, String zh, String en) {
        return new DataField(name, type, new Title(zh, en), false, null, null);
    }

    static DataField text(String name, String zh, String en) {
        return of(name, "string", zh, en);
    }

    static DataField number(String name, String zh, String en) {
        return of(name, "number", zh, en);
    }

    DataField always() {
        return new DataField(name, type, title, true, listed, values);
    }

    DataField listedIn(PublishedTable table) {
        return new DataField(name, type, title, required, table, values);
    }

    DataField oneOf(List<String> codes) {
        return new DataField(name, type, title, required, listed, List.copyOf(codes));
    }
}
