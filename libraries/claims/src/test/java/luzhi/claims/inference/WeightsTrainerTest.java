package luzhi.claims.inference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import luzhi.claims.corpus.AnnotatedPassages;
import luzhi.claims.corpus.Writer;

class WeightsTrainerTest {

    private static final Path CORPUS = Path.of("corpus");
    private static final int SAMPLE = 4;

    private static List<Writer> sample(int first) {
        return AnnotatedPassages.listWriters(CORPUS).stream().limit(2)
                .map(writer -> new Writer(writer.name(), writer.passages().subList(first, first + SAMPLE))).toList();
    }

    @Test
    void thePassagesAloneDecideOnTheWeights() {
        byte[] once = new Training(sample(0), List.of()).all().toBytes();
        assertArrayEquals(once, new Training(sample(0), List.of()).all().toBytes());
        assertFalse(Arrays.equals(once, new Training(sample(SAMPLE), List.of()).all().toBytes()));
    }

    @Test
    void weightsOfOtherEvidenceAreRefused() throws IOException {
        byte[] bytes = Weights.standard().toBytes();
        assertArrayEquals(bytes, Weights.read(new ByteArrayInputStream(bytes)).toBytes());
        bytes[Float.BYTES + 1]++;
        assertThrows(IllegalArgumentException.class, () -> Weights.read(new ByteArrayInputStream(bytes)));
    }

    @Test
    @EnabledIfSystemProperty(named = "weights.update", matches = "true", disabledReason = "takes minutes")
    void theResourceIsWhatAllPassagesTeach() throws IOException {
        byte[] all = new Training(AnnotatedPassages.listWriters(CORPUS), AnnotatedPassages.listSound(CORPUS)).all()
                .toBytes();
        try (OutputStream out = new GZIPOutputStream(
                Files.newOutputStream(Path.of("src/main/resources/claims/weights.bin.gz")))) {
            out.write(all);
        }
    }
}
