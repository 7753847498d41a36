package luzhi.report.reporting.languagemodel;

import java.time.Duration;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The language model that may propose what figures of a written report follow from, and how much it is asked. */
@ConfigMapping(prefix = "luzhi.language-model")
public interface LanguageModelConfiguration {

    /** A host by name or number, perhaps a port and a path; nothing that would be sent on, and nobody's password. */
    String ADDRESS = "https?://([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:]+])(:[1-9][0-9]{0,4})?(/[A-Za-z0-9._~/-]*)?";

    /**
     * Where it is, up to what stands before `/chat/completions`: `http://10.0.0.5:8000/v1`, http or https. It speaks as OpenAI's models do.
     * Without it none is asked. What is asked holds passages of reports: it should stay on the own network.
     */
    Optional<@Pattern(regexp = ADDRESS) String> url();

    /** What it is called there. */
    @WithDefault("default")
    @NotBlank
    String name();

    /** A secret that is sent along as a bearer token, if it wants one. */
    Optional<@Pattern(regexp = "[!-~]+") String> key();

    /** How many questions there are about a text at most. */
    @WithDefault("4")
    @Min(1)
    @Max(100)
    int questions();

    /** How many figures a question is about at most; the likeliest to follow from others first, in the order of the text. */
    @WithDefault("12")
    @Min(1)
    @Max(100)
    int figures();

    /** How many characters of the text a question shows at most. */
    @WithDefault("3000")
    @Min(100)
    @Max(100_000)
    int characters();

    /** A longer answer is given up. */
    @WithDefault("64K")
    MemorySize largestAnswer();

    /** For a connection to be made. */
    @WithDefault("1S")
    @DurationMin(millis = 1)
    @DurationMax(minutes = 1)
    Duration connectTimeout();

    /** For an answer to one question. */
    @WithDefault("6S")
    @DurationMin(millis = 1)
    @DurationMax(minutes = 1)
    Duration answerTimeout();

    /**
     * For all answers about a text together. By so much a check may take longer than `luzhi.report-check.deadline`.
     */
    @WithDefault("8S")
    @DurationMin(millis = 1)
    @DurationMax(minutes = 1)
    Duration patience();

    /** How many questions are asked at the same time, over all texts; a text whose turn does not come at once is checked without it. */
    @WithDefault("2")
    @Min(1)
    @Max(100)
    int atOnce();

    /** After how many failures in a row it is asked no more for a while. */
    @WithDefault("3")
    @Min(1)
    @Max(10_000)
    int suspendedAfter();

    /** How long it is not asked then. After that one question is put to it. */
    @WithDefault("1M")
    @DurationMin(millis = 1)
    @DurationMax(days = 1)
    Duration suspendedFor();
}
