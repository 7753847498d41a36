package luzhi.kernel.register;

import java.util.function.Supplier;

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

    Row row(E entity) {
        return new Row(definition, entity.id(), shape.cells(entity.content()), entity.revision(),
                entity.act().recording().at(), entity.act().recording().by(), entity.act().source());
    }
}
