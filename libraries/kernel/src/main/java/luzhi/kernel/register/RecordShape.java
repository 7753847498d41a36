package luzhi.kernel.register;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A record class of rows: made of what cells say, and taken apart again. Cells hold what {@link CellReader} reads.
 *
 * @param <R> the record class
 */
final class RecordShape<R extends Record> {

    private final List<RecordComponent> components;
    private final List<ColumnType> types;
    private final Constructor<R> constructor;

    private RecordShape(Class<R> type) {
        this.components = List.of(type.getRecordComponents());
        this.types = components.stream().map(component -> ColumnType.of(component.getType())).toList();
        try {
            this.constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has its canonical constructor", e);
        }
    }

    static <R extends Record> RecordShape<R> of(Class<R> type) {
        return new RecordShape<>(type);
    }

    @SuppressWarnings("unchecked")
    static <R extends Record> RecordShape<R> of(R one) {
        return of((Class<R>) one.getClass());
    }

    /** @param cells in the order of columns, null where one is empty */
    R make(Object[] cells) {
        Object[] values = new Object[cells.length];
        Arrays.setAll(values, i -> cells[i] == null ? null : types.get(i).fromCell(cells[i]));
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What its cells say, in the order of columns, null where one is empty. */
    List<Object> cells(R one) {
        List<Object> cells = new ArrayList<>(components.size());
        for (int i = 0; i < components.size(); i++) {
            Object value = get(one, components.get(i));
            cells.add(value == null ? null : types.get(i).toCell(value));
        }
        return cells;
    }

    /** Whether two say the same, be numbers spelled as they may. */
    boolean isSame(R one, R other) {
        return components.stream().allMatch(component -> isSame(get(one, component), get(other, component)));
    }

    private static boolean isSame(Object one, Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal same
                ? number.compareTo(same) == 0
                : Objects.equals(one, other);
    }

    private static Object get(Record one, RecordComponent component) {
        try {
            return component.getAccessor().invoke(one);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
