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

import luzhi.core.language.Title;
import luzhi.core.measure.Dimension;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.measure.Unit;

/** Reads the columns of a register, with the rules that bean validation gives them, from its record class. */
final class ColumnReader {

    private static final Set<Class<? extends Annotation>> UNDERSTOOD = Set.of(Column.class, AtMost.class,
            RefersTo.class, NotNull.class, Min.class, Max.class, DecimalMin.class, DecimalMax.class, Digits.class,
            Size.class, jakarta.validation.constraints.Pattern.class);
    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 4;
    private static final List<Class<? extends Annotation>> OF_NUMBERS = List.of(Min.class, Max.class, DecimalMin.class,
            DecimalMax.class);
    private static final List<Class<? extends Annotation>> OF_TEXTS = List.of(Size.class, RefersTo.class,
            jakarta.validation.constraints.Pattern.class);

    private final Class<?> type;
    private final MeasureCatalog catalogue;
    private final List<Field> components;

    ColumnReader(Class<?> type, MeasureCatalog catalogue) {
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
        requireRulesOf(columnType, component);
        return new RegisterColumn(position, component.getName(), new Title(column.zh(), column.en()), columnType,
                component.isAnnotationPresent(NotNull.class), unit(component, column.unit()),
                vocabulary(component, column.vocabulary()), rules(component, columnType),
                find(component, AtMost.class).map(each -> position(component, each.value())).orElse(null),
                find(component, RefersTo.class).map(each -> target(component, each.value())).orElse(null));
    }

    private static RegisterColumn.Rules rules(Field component, ColumnType type) {
        Optional<Digits> digits = find(component, Digits.class);
        return new RegisterColumn.Rules(least(component), most(component),
                digits.map(Digits::integer).orElse(MOST_DIGITS),
                type == ColumnType.DECIMAL ? digits.map(Digits::fraction).orElse(MOST_DECIMALS) : 0,
                find(component, Size.class).map(Size::max).orElse(MOST_CHARACTERS),
                find(component, jakarta.validation.constraints.Pattern.class)
                        .map(each -> Pattern.compile(each.regexp())).orElse(null));
    }

    /** A rule that would be passed over in silence is worse than none. */
    private void requireRulesOf(ColumnType columnType, Field component) {
        if (!columnType.isNumber() && OF_NUMBERS.stream().anyMatch(component::isAnnotationPresent)
                || columnType != ColumnType.DECIMAL && component.isAnnotationPresent(Digits.class)
                || columnType != ColumnType.TEXT && OF_TEXTS.stream().anyMatch(component::isAnnotationPresent)
                || columnType != ColumnType.TEXT && !component.getAnnotation(Column.class).vocabulary().isEmpty()) {
            throw flaw(component, "has a rule of other types than " + columnType);
        }
        boolean excludes = find(component, DecimalMin.class).filter(each -> !each.inclusive()).isPresent()
                || find(component, DecimalMax.class).filter(each -> !each.inclusive()).isPresent();
        boolean hasFlags = find(component, jakarta.validation.constraints.Pattern.class)
                .filter(each -> each.flags().length > 0).isPresent();
        boolean isUnspeakable = find(component, jakarta.validation.constraints.Pattern.class)
                .filter(each -> PatternWords.of(Pattern.compile(each.regexp())).isEmpty()).isPresent();
        if (excludes || hasFlags || isUnspeakable
                || find(component, Size.class).filter(each -> each.min() > 0).isPresent()) {
            throw flaw(component, "has a rule with more to it than registers know");
        }
    }

    private String target(Field component, Class<?> rows) {
        Register other = rows.getAnnotation(Register.class);
        if (other == null || other.key().length != 1) {
            throw flaw(component,
                    "refers to " + rows.getSimpleName() + ", which is no register with a key of one column");
        }
        return other.name();
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
        Field compared = components.stream().filter(each -> each.getName().equals(other)).findFirst()
                .orElseThrow(() -> flaw(component, "is compared with the unknown " + other));
        ColumnType one = ColumnType.of(component.getType());
        if (!(one.isNumber() && ColumnType.of(compared.getType()).isNumber())
                && !(one == ColumnType.DATE && compared.getType() == component.getType())) {
            throw flaw(component, "is compared with " + other + ", and these are not two numbers or two dates");
        }
        return components.indexOf(compared);
    }

    private IllegalArgumentException flaw(Field component, String what) {
        return new IllegalArgumentException(type.getSimpleName() + "." + component.getName() + " " + what + "; it has "
                + Arrays.toString(component.getAnnotations()));
    }
}
