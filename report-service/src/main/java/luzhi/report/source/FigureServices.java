package luzhi.report.source;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import luzhi.kernel.figure.Preference;
import luzhi.kernel.period.Period;
import luzhi.kernel.region.RegionCode;

/** Asks the three domain services for figures, all at once. */
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

    /** The figures of a region and of all below it in these periods, as each owner answers. Never fails. */
    CompletableFuture<List<SourceAnswer>> ask(Collection<Owner> owners, RegionCode region, Collection<Period> periods,
            Preference preference) {
        String target = target(region, periods, preference.code());
        List<CompletableFuture<SourceAnswer>> answers = owners.stream()
                .map(owner -> services.get(owner, target, NDJSON).thenApply(fetched -> read(owner, fetched))).toList();
        return CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .thenApply(all -> answers.stream().map(CompletableFuture::join).toList());
    }

    private static String target(RegionCode region, Collection<Period> periods, String origin) {
        return "/v1/figures?" + Stream.concat(Stream.of("region=" + region, "within=" + region, "origin=" + origin),
                periods.stream()
                        .map(period -> "period=" + URLEncoder.encode(period.toString(), StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
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
