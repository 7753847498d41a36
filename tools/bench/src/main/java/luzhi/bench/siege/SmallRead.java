package luzhi.bench.siege;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

import luzhi.launcher.Workbench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** A request that costs little and asks the database: the revisions of the first figure that the sample states to a service. */
final class SmallRead {

    private SmallRead() {}

    static Request of(String service, String token) throws IOException {
        Path file = Workbench.checkout().resolve("samples/zhangye/figures")
                .resolve((service.equals(Suite.REPORT) ? "governance" : service) + ".csv");
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file);
                Stream<NamedCsvRecord> all = lines.stream()) {
            NamedCsvRecord figure = all.filter(line -> line.getField("dimensions").isEmpty()).findFirst().orElseThrow();
            return Request.get("/v1/figures/revisions?measure=" + figure.getField("measure") + "&region="
                    + figure.getField("region") + "&period="
                    + URLEncoder.encode(figure.getField("period"), StandardCharsets.UTF_8), token);
        }
    }
}
