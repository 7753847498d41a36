package luzhi.launcher;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives test classes the one suite that all of them share: started for the first that asks, stopped when all are done. What
 * they leave behind in it is seen by those after them; the numbers of {@code @Order} say why they stand where they do.
 */
final class SharedSuite implements ParameterResolver {

    /** Sees the sample city as it was loaded. */
    static final int UNTOUCHED = 1;
    /** Adds rows of counties outside the sample city. */
    static final int BESIDE = 2;
    /** Adds figures and rows of 2021, and texts, to the sample city. */
    static final int GUIDE = 3;
    /** Takes the sample city to its publication. */
    static final int PROCEDURE = 4;
    /** Reads what was published, and adds rows and figures of a county outside the sample city. */
    static final int PUBLISHED = 5;
    /** Kills and stops it. */
    static final int END = 6;

    private static final Namespace HERE = Namespace.create(SharedSuite.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningSuite.class;
    }

    @Override
    public RunningSuite resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return of(context);
    }

    static RunningSuite of(ExtensionContext context) {
        return context.getRoot().getStore(HERE).computeIfAbsent(RunningSuite.class, key -> new RunningSuite(),
                RunningSuite.class);
    }
}
