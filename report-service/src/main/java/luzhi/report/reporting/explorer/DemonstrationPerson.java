package luzhi.report.reporting.explorer;

import com.fasterxml.jackson.annotation.JsonProperty;

import luzhi.core.language.Title;

/**
 * Somebody as whom a demonstration can be tried.
 *
 * @param user the name that what he writes is attributed to
 * @param name what people call him
 * @param token what he comes with
 */
public record DemonstrationPerson(@JsonProperty(required = true) String user, @JsonProperty(required = true) Title name,
        @JsonProperty(required = true) String token) {}
