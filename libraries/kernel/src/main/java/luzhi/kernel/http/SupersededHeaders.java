package luzhi.kernel.http;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

import luzhi.core.period.ChinaTime;

/** Says with every answer of an operation that is {@link Superseded} since when it is (RFC 9745) and when it will be gone (RFC 8594). */
@Provider
public class SupersededHeaders implements ContainerResponseFilter {

    /** As RFC 9110 §5.6.7 spells it: Java's own has days of one digit. */
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'",
            Locale.ENGLISH);

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Method method = operation.getResourceMethod();
        Superseded superseded = method == null ? null : method.getAnnotation(Superseded.class);
        if (superseded != null) {
            response.getHeaders().putSingle("Deprecation",
                    "@" + beginning(LocalDate.parse(superseded.since())).toEpochSecond());
            response.getHeaders().putSingle("Sunset", HTTP_DATE.format(
                    beginning(LocalDate.parse(superseded.until()).plusDays(1)).withZoneSameInstant(ZoneOffset.UTC)));
        }
    }

    private static ZonedDateTime beginning(LocalDate day) {
        return day.atStartOfDay(ChinaTime.ZONE);
    }
}
