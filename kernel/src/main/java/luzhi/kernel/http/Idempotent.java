package luzhi.kernel.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * Marks a write that answers a repeated {@code Idempotency-Key} with its first answer instead of doing it again. The
 * method is {@code @Transactional} and returns a {@code Response}: key, answer and write are stored together or not. A request
 * is taken for the same if its address and the bodies ({@code byte[]}) and texts that the method takes are.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
}
