package luzhi.core.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.config.OperatorDictionaryIfc;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.SqrtFunction;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterOperator;
import com.ezylang.evalex.operators.booleans.InfixLessEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixLessOperator;
import com.ezylang.evalex.operators.booleans.InfixNotEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.operators.booleans.PrefixNotOperator;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;

/**
 * A formula such as {@code 100 * (now - before) / before}. Names are in kebab-case, so a minus has spaces around it.
 * Known are {@code + - * /}, comparisons, {@code && || !} and the functions {@code MIN, MAX, ABS, IF, SQRT} and
 * {@code STATED(name)}, true where the name has a value. Immutable.
 */
public final class Formula {

    /** Longer texts are refused. */
    static final int LONGEST = 500;

    private static final int MOST_DIGITS = 30;

    private static final Pattern HYPHEN_IN_NAME = Pattern.compile("(?<=[a-z0-9])-(?=[a-z])");

    private static final ExpressionConfiguration ENGINE = ExpressionConfiguration.builder()
            .mathContext(MathContext.DECIMAL128)
            .functionDictionary(functions())
            .operatorDictionary(operators())
            .defaultConstants(Map.of("TRUE", EvaluationValue.TRUE, "FALSE", EvaluationValue.FALSE))
            .arraysAllowed(false)
            .structuresAllowed(false)
            .implicitMultiplicationAllowed(false)
            .build();

    private final String text;
    private final Expression parsed;
    private final Set<String> names;
    private final Term term;

    /** Powers are left out: a short formula of them could be calculated for hours. */
    private static OperatorDictionaryIfc operators() {
        MapBasedOperatorDictionary operators = new MapBasedOperatorDictionary();
        operators.addOperator("+", new PrefixPlusOperator());
        operators.addOperator("-", new PrefixMinusOperator());
        operators.addOperator("+", new InfixPlusOperator());
        operators.addOperator("-", new InfixMinusOperator());
        operators.addOperator("*", new InfixMultiplicationOperator());
        operators.addOperator("/", new InfixDivisionOperator());
        operators.addOperator("=", new InfixEqualsOperator());
        operators.addOperator("==", new InfixEqualsOperator());
        operators.addOperator("!=", new InfixNotEqualsOperator());
        operators.addOperator("<>", new InfixNotEqualsOperator());
        operators.addOperator("<", new InfixLessOperator());
        operators.addOperator("<=", new InfixLessEqualsOperator());
        operators.addOperator(">", new InfixGreaterOperator());
        operators.addOperator(">=", new InfixGreaterEqualsOperator());
        operators.addOperator("&&", new InfixAndOperator());
        operators.addOperator("||", new InfixOrOperator());
        operators.addOperator("!", new PrefixNotOperator());
        return operators;
    }

    private static FunctionDictionaryIfc functions() {
        MapBasedFunctionDictionary functions = new MapBasedFunctionDictionary();
        functions.addFunction("MIN", new MinFunction());
        functions.addFunction("MAX", new MaxFunction());
        functions.addFunction("ABS", new AbsFunction());
        functions.addFunction("IF", new IfFunction());
        functions.addFunction("SQRT", new SqrtFunction());
        functions.addFunction("STATED", new StatedFunction());
        return functions;
    }

    private Formula(String text, Expression parsed, Set<String> names, Term term) {
        this.text = text;
        this.parsed = parsed;
        this.names = names;
        this.term = term;
    }

    /** @throws IllegalArgumentException if the text is too long, no formula, or uses an unknown function */
    public static Formula parse(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A formula has at most " + LONGEST + " characters");
        }
        if (text.indexOf('_') >= 0) {
            throw new IllegalArgumentException("Names in formulas are in kebab-case: " + text);
        }
        Expression expression = new Expression(identifier(text), ENGINE);
        try {
            expression.validate();
            Set<String> names = new TreeSet<>();
            expression.getUsedVariables().forEach(variable -> names.add(name(variable)));
            return new Formula(text, expression, Set.copyOf(names), term(expression.getAbstractSyntaxTree()));
        } catch (ParseException e) {
            throw new IllegalArgumentException("Not a formula: " + text + " (" + e.getMessage() + ")", e);
        }
    }

    /** The engine's names have no hyphens. */
    private static String identifier(String text) {
        return HYPHEN_IN_NAME.matcher(text).replaceAll("_");
    }

    private static String name(String identifier) {
        return identifier.replace('_', '-').toLowerCase(Locale.ROOT);
    }

    private static Term term(ASTNode node) {
        String token = node.getToken().getValue();
        return switch (node.getToken().getType()) {
            case NUMBER_LITERAL -> new Term.Literal(literal(token));
            case VARIABLE_OR_CONSTANT -> constant(token).<Term>map(Term.Literal::new)
                    .orElseGet(() -> new Term.Name(name(token)));
            case PREFIX_OPERATOR, INFIX_OPERATOR, FUNCTION -> new Term.Operation(operator(token),
                    node.getParameters().stream().map(Formula::term).toList());
            default -> throw new IllegalArgumentException("Not part of a formula: " + token);
        };
    }

    /** Bounded: whatever 1e999999999 is multiplied with could not be printed. */
    private static BigDecimal literal(String token) {
        BigDecimal number = new BigDecimal(token);
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException(
                    "A number in a formula has at most " + MOST_DIGITS + " digits: " + token);
        }
        return number;
    }

    private static Optional<BigDecimal> constant(String token) {
        return switch (token.toUpperCase(Locale.ROOT)) {
            case "TRUE" -> Optional.of(BigDecimal.ONE);
            case "FALSE" -> Optional.of(BigDecimal.ZERO);
            default -> Optional.empty();
        };
    }

    /** One spelling each. */
    private static String operator(String token) {
        return switch (token) {
            case "==" -> "=";
            case "<>" -> "!=";
            default -> token.toUpperCase(Locale.ROOT);
        };
    }

    /** The formula that is nothing but this number, which may well be a result with more digits than anybody would write. */
    public static Formula ofNumber(BigDecimal number) {
        String text = number.toPlainString();
        return new Formula(text, new Expression(text, ENGINE), Set.of(), new Term.Literal(number));
    }

    /** The formula as a tree. */
    public Term term() {
        return term;
    }

    /** The names whose values the formula needs. */
    public Set<String> names() {
        return names;
    }

    /**
     * The exact value for these values of its names.
     *
     * @throws NoResult if a value is missing, a divisor is zero or the result is no number
     */
    public BigDecimal calculate(Map<String, BigDecimal> values) throws NoResult {
        if (term instanceof Term.Name only && values.containsKey(only.name())) {
            return values.get(only.name());
        }
        if (term instanceof Term.Literal number) {
            return number.value();
        }
        EvaluationValue result = evaluate(values);
        if (!result.isNumberValue()) {
            throw new NoResult(text + " is not a number");
        }
        return result.getNumberValue();
    }

    /** Like {@link #calculate}, for a condition. */
    public boolean holds(Map<String, BigDecimal> values) throws NoResult {
        EvaluationValue result = evaluate(values);
        if (!result.isBooleanValue()) {
            throw new NoResult(text + " is not a condition");
        }
        return result.getBooleanValue();
    }

    private EvaluationValue evaluate(Map<String, BigDecimal> values) throws NoResult {
        try {
            Expression own = parsed.copy();
            values.forEach((name, value) -> own.with(identifier(name), value));
            return own.evaluate();
        } catch (EvaluationException | ParseException | ArithmeticException | NumberFormatException e) {
            throw new NoResult(text + ": " + e.getMessage());
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
