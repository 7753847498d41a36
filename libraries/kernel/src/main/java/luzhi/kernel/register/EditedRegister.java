package luzhi.kernel.register;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import luzhi.core.measure.MeasureCatalog;

/**
 * A register with the entity that its rows are while people write them one at a time.
 *
 * @param shape of what a row says
 * @param maker makes a row that says nothing yet
 */
record EditedRegister<R extends Record, E extends RegisterRow<R>>(RegisterDefinition definition, RecordShape<R> shape,
        Supplier<E> maker) {

    static <R extends Record, E extends RegisterRow<R>> EditedRegister<R, E> of(Class<R> content, Supplier<E> maker,
            MeasureCatalog catalogue) {
        return new EditedRegister<>(RegisterDefinition.of(content, catalogue), RecordShape.of(content), maker);
    }

    @SuppressWarnings("unchecked")
    Class<E> entity() {
        return (Class<E>) maker.get().getClass();
    }

    /** What the row's key says, as people are told it. */
    String keyOf(E entity) {
        List<Object> cells = shape.cells(entity.content());
        return definition.key().stream().map(column -> column.name() + " " + cells.get(column.position()))
                .collect(Collectors.joining(", "));
    }

    Row row(E entity) {
        return new Row(definition, entity.id(), shape.cells(entity.content()), entity.revision(),
                entity.act().recording().at(), entity.act().recording().by(), entity.act().source());
    }
}
