package luzhi.core.rows;

import java.util.List;

/**
 * A column of a file to be filled in.
 *
 * @param title what the header says
 * @param notes what people need to know to fill it in: unit and rules
 * @param choices what may be chosen from; empty if anything may be entered
 * @param numberFormat how a spreadsheet is to show and take the cells, such as {@code 0.00}, {@code yyyy-mm-dd}, or
 *        {@code @} for texts that look like numbers or dates, so that it does not make them such; null for its own way
 */
public record TemplateColumn(String title, String notes, List<String> choices, String numberFormat) {

    public TemplateColumn {
        choices = List.copyOf(choices);
    }
}
