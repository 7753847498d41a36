package luzhi.kernel.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.StartupEvent;

import luzhi.core.figure.Figure;
import luzhi.core.figure.Preference;
import luzhi.core.region.RegionCode;
import luzhi.kernel.http.JsonLines;

/** Asks a first question before the service is ready, so that the first caller need not wait for classes to load. */
class WarmUp {

    /** A single county: a start must not count a province. */
    private static final RegionCode ANY_REGION = new RegionCode("110101");

    void askOnce(@Observes StartupEvent start, FigureService figures, ObjectMapper json) {
        List<Figure> found = figures.listWithin(ANY_REGION, Set.of(), Preference.BEST);
        try {
            JsonLines.write(found::forEach, json, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
