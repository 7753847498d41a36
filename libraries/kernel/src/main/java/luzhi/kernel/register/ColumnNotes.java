package luzhi.kernel.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import luzhi.core.language.Wording;
import luzhi.core.measure.Dimension;
import luzhi.core.rows.TemplateColumn;

/** Says in words what a column takes, from the rules that its cells are held against. */
final class ColumnNotes {

    private static final Wording WORDING = new Wording("wording/notes");

    private final RegisterDefinition register;
    private final RegisterCatalog registers;
    private final Locale language;

    ColumnNotes(RegisterDefinition register, RegisterCatalog registers, Locale language) {
        this.register = register;
        this.registers = registers;
        this.language = language;
    }

    /** The register's. */
    String title() {
        return register.title().in(language);
    }

    String title(RegisterColumn column) {
        return column.title().in(language);
    }

    /** What a code stands for, for people. */
    Object shown(RegisterColumn column, Object value) {
        if (value instanceof Boolean flag) {
            return flag(flag);
        }
        return column.vocabulary() == null
                ? value
                : column.vocabulary().values().stream().filter(each -> each.code().equals(value)).findFirst()
                        .map(each -> (Object) each.title().in(language)).orElse(value);
    }

    private String flag(boolean flag) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return flag ? english ? "yes" : "是" : english ? "no" : "否";
    }

    String notes(RegisterColumn column) {
        List<String> notes = new ArrayList<>();
        if (column.required()) {
            add(notes, "required");
        }
        if (column.unit() != null) {
            add(notes, "unit", column.unit().title().in(language));
        }
        addType(notes, column);
        addBounds(notes, column);
        if (column.atMost() != null) {
            add(notes, "at-most-column", title(register.columns().get(column.atMost())));
        }
        if (column.refersTo() != null) {
            add(notes, "refers-to", registers.get(column.refersTo()).title().in(language));
        }
        return String.join("; ", notes);
    }

    private void addType(List<String> notes, RegisterColumn column) {
        switch (column.type()) {
            case INTEGER, LONG -> add(notes, "whole");
            case DECIMAL -> add(notes, "decimals", column.rules().decimals());
            case DATE -> add(notes, "date");
            case FLAG -> add(notes, "flag");
            case REGION -> add(notes, "region");
            case PERIOD -> add(notes, "period");
            case TEXT -> {
                if (column.vocabulary() != null) {
                    add(notes, "choice");
                } else {
                    add(notes, "longest", column.rules().longest());
                }
            }
        }
    }

    private void addBounds(List<String> notes, RegisterColumn column) {
        if (column.rules().least() != null && column.rules().most() != null) {
            add(notes, "between", column.rules().least(), column.rules().most());
        } else if (column.rules().least() != null) {
            add(notes, "at-least", column.rules().least());
        } else if (column.rules().most() != null) {
            add(notes, "at-most", column.rules().most());
        }
    }

    private void add(List<String> notes, String key, Object... arguments) {
        notes.add(WORDING.sentence(language, key, arguments));
    }

    TemplateColumn template(RegisterColumn column) {
        List<String> choices = column.vocabulary() != null
                ? column.vocabulary().parts().stream().map(Dimension.Value::title).map(each -> each.in(language))
                        .toList()
                : column.type() == ColumnType.FLAG ? List.of(flag(true), flag(false)) : List.of();
        return new TemplateColumn(title(column), notes(column), choices, format(column));
    }

    /** Codes and periods are texts: a spreadsheet would make numbers and dates of them. */
    private static String format(RegisterColumn column) {
        return switch (column.type()) {
            case DATE -> "yyyy-mm-dd";
            case TEXT, REGION, PERIOD -> "@";
            case INTEGER, LONG, DECIMAL, FLAG -> null;
        };
    }
}
