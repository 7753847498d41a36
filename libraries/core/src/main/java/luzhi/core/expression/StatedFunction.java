package luzhi.core.expression;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;

/** {@code STATED(name)}: whether the name has a value. Its argument is looked at, not evaluated. */
@FunctionParameter(name = "name", isLazy = true)
class StatedFunction extends AbstractFunction {

    @Override
    public EvaluationValue evaluate(Expression expression, Token functionToken, EvaluationValue... arguments)
            throws EvaluationException {
        String variable = arguments[0].getExpressionNode().getToken().getValue();
        return EvaluationValue.booleanValue(expression.getDataAccessor().getData(variable) != null);
    }
}
