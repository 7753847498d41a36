package luzhi.kernel.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * Marks a write that answers a repeated {@code Idempotency-Key} with its first answer instead of doing it again. The
 * method is {@code @Transactional} and returns a {@code Response}: key, answer and write are stored together or not. Two
 * requests with one key are the same if they have the same address and parameters, but for those {@link NotOfRequest}.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
}
