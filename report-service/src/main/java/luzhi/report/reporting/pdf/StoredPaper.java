package luzhi.report.reporting.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.json.JsonMapper;

import luzhi.papers.Block;
import luzhi.papers.Paper;
import luzhi.papers.Run;

/** A paper as it is kept until it is set: whichever replica does that needs nothing else. */
final class StoredPaper {

    private static final JsonMapper JSON = JsonMapper.builder().addMixIn(Block.class, AnyBlock.class)
            .addMixIn(Run.class, AnyRun.class).build();

    private StoredPaper() {}

    static byte[] write(Paper paper) {
        try {
            return JSON.writeValueAsBytes(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Paper read(byte[] stored) {
        try {
            return JSON.readValue(stored, Paper.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
            @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
            @JsonSubTypes.Type(value = Block.Grid.class, name = "grid")})
    private interface AnyBlock {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(value = Run.Plain.class, name = "plain"),
            @JsonSubTypes.Type(value = Run.Strong.class, name = "strong"),
            @JsonSubTypes.Type(value = Run.Number.class, name = "number")})
    private interface AnyRun {}
}
