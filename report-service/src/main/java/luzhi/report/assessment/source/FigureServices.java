package luzhi.report.assessment.source;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import luzhi.core.figure.Preference;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/** Asks the services for figures, all at once. */
@ApplicationScoped
class FigureServices {

    private static final String NDJSON = "application/x-ndjson";

    private final ServiceClient services;
    private final ObjectReader figures;
    private final Clock clock;

    FigureServices(ServiceClient services, ObjectMapper json, Clock clock) {
        this.services = services;
        this.figures = json.readerFor(KnownFigure.class);
        this.clock = clock;
    }

    /** The figures of a region in these periods, so far as the extent goes, as each owner answers. Never fails. */
    CompletableFuture<List<SourceAnswer>> ask(RegionCode region, Collection<Period> periods,
            Preference preference, Extent extent) {
        List<CompletableFuture<SourceAnswer>> answers = services.owners().stream()
                .map(owner -> services.get(owner, target(owner, region, periods, preference.code(), extent), NDJSON)
                        .thenApply(fetched -> read(owner, fetched)))
                .toList();
        return CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .thenApply(all -> answers.stream().map(CompletableFuture::join).toList());
    }

    private static String target(Owner owner, RegionCode region, Collection<Period> periods, String origin,
            Extent extent) {
        String target = "/v1/figures?region=" + region + (extent.below() ? "&within=" + region : "") + "&origin="
                + origin;
        Map<String, Set<String>> parameters = extent.only() == null
                ? Map.of("period", periods.stream().map(Period::toString).collect(Collectors.toSet()))
                : extent.only().parametersFor(owner);
        return target + WantedFigures.query(parameters);
    }

    private SourceAnswer read(Owner owner, ServiceClient.Fetched fetched) {
        if (fetched.status() != SourceStatus.AVAILABLE) {
            return without(owner, fetched.status(), fetched.detail());
        }
        try {
            return new SourceAnswer(owner, SourceStatus.AVAILABLE, null, OffsetDateTime.now(clock),
                    readLines(fetched.body()));
        } catch (IOException nonsense) {
            return without(owner, SourceStatus.MALFORMED, nonsense.getMessage());
        }
    }

    private List<KnownFigure> readLines(byte[] body) throws IOException {
        List<KnownFigure> found = new ArrayList<>();
        BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                KnownFigure figure = figures.readValue(line);
                if (figure == null) {
                    throw new IOException("A line is null");
                }
                found.add(figure);
            }
        }
        return found;
    }

    private SourceAnswer without(Owner owner, SourceStatus status, String detail) {
        return new SourceAnswer(owner, status, detail, OffsetDateTime.now(clock), List.of());
    }
}
