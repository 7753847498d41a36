package luzhi.kernel.register;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import luzhi.kernel.language.Title;
import luzhi.kernel.measure.Dimension;
import luzhi.kernel.measure.MeasureCatalogue;
import luzhi.kernel.measure.Unit;

/** Reads the columns of a register, with the rules that bean validation gives them, from its record class. */
final class ColumnReader {

    private static final Set<Class<? extends Annotation>> UNDERSTOOD = Set.of(Column.class, AtMost.class,
            RefersTo.class, NotNull.class, Min.class, Max.class, DecimalMin.class, DecimalMax.class, Digits.class,
            Size.class, jakarta.validation.constraints.Pattern.class);
    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_DECIMALS = 4;

    private final Class<?> type;
    private final MeasureCatalogue catalogue;
    private final List<Field> components;

    ColumnReader(Class<?> type, MeasureCatalogue catalogue) {
        this.type = type;
        this.catalogue = catalogue;
        this.components = Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers())).toList();
    }

    List<RegisterColumn> read() {
        return IntStream.range(0, components.size()).mapToObj(this::column).toList();
    }

    private RegisterColumn column(int position) {
        Field component = components.get(position);
        for (Annotation annotation : component.getAnnotations()) {
            if (!UNDERSTOOD.contains(annotation.annotationType())) {
                throw flaw(component, "has the rule " + annotation + ", which registers do not know");
            }
        }
        Column column = find(component, Column.class).orElseThrow(() -> flaw(component, "has no @Column"));
        ColumnType columnType = ColumnType.of(component.getType());
        return new RegisterColumn(position, component.getName(), new Title(column.zh(), column.en()), columnType,
                component.isAnnotationPresent(NotNull.class), unit(component, column.unit()),
                vocabulary(component, column.vocabulary()), least(component), most(component),
                columnType == ColumnType.DECIMAL
                        ? find(component, Digits.class).map(Digits::fraction).orElse(MOST_DECIMALS)
                        : 0,
                find(component, Size.class).map(Size::max).orElse(MOST_CHARACTERS),
                find(component, jakarta.validation.constraints.Pattern.class)
                        .map(each -> Pattern.compile(each.regexp()))
                        .orElse(null),
                find(component, AtMost.class).map(each -> position(component, each.value())).orElse(null),
                find(component, RefersTo.class).map(each -> each.value().getAnnotation(Register.class).name())
                        .orElse(null));
    }

    private static <A extends Annotation> Optional<A> find(Field component, Class<A> annotation) {
        return Optional.ofNullable(component.getAnnotation(annotation));
    }

    private static BigDecimal least(Field component) {
        return find(component, Min.class).map(Min::value).map(BigDecimal::valueOf)
                .or(() -> find(component, DecimalMin.class).map(DecimalMin::value).map(BigDecimal::new)).orElse(null);
    }

    private static BigDecimal most(Field component) {
        return find(component, Max.class).map(Max::value).map(BigDecimal::valueOf)
                .or(() -> find(component, DecimalMax.class).map(DecimalMax::value).map(BigDecimal::new)).orElse(null);
    }

    private Unit unit(Field component, String code) {
        return code.isEmpty()
                ? null
                : catalogue.findUnit(code).orElseThrow(() -> flaw(component, "has the unknown unit " + code));
    }

    private Dimension vocabulary(Field component, String code) {
        if (code.isEmpty()) {
            return null;
        }
        Dimension dimension = catalogue.dimension(code);
        if (dimension == null) {
            throw flaw(component, "has the unknown vocabulary " + code);
        }
        return dimension;
    }

    private int position(Field component, String other) {
        return components.stream().filter(each -> each.getName().equals(other)).findFirst().map(components::indexOf)
                .orElseThrow(() -> flaw(component, "is compared with the unknown " + other));
    }

    private IllegalArgumentException flaw(Field component, String what) {
        return new IllegalArgumentException(type.getSimpleName() + "." + component.getName() + " " + what + "; it has "
                + Arrays.toString(component.getAnnotations()));
    }
}
