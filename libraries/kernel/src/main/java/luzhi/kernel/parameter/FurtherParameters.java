package luzhi.kernel.parameter;

import java.lang.reflect.Method;
import java.util.Collection;

/** Knows query parameters that operations take besides those their methods declare. */
public interface FurtherParameters {
    Collection<DeclaredParameter> list(Class<?> resource, Method operation);
}
