package luzhi.kernel.http;

import java.lang.reflect.Method;
import java.util.Collection;

/** Knows query parameters that operations take besides those their methods declare; each may be repeated. */
public interface FurtherParameters {
    Collection<String> list(Class<?> resource, Method operation);
}
