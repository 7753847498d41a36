package luzhi.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.launcher.Api.Answer;

/** The province of the sample city: the registers of its other cities as the sampler draws them, imported through the API by the province itself. */
final class SampleProvince {

    static final String REGION = "620000";

    private final Checkout checkout;
    private final Path place;
    private final BiFunction<Service, DemoToken, Api> services;
    private final Warnings warnings;
    private final PrintStream out;

    /**
     * @param place where files may lie until they are imported
     * @param services where a service is reached, for the holder of a token
     */
    SampleProvince(Checkout checkout, Path place, BiFunction<Service, DemoToken, Api> services, Warnings warnings,
            PrintStream out) {
        this.checkout = checkout;
        this.place = place;
        this.services = services;
        this.warnings = warnings;
        this.out = out;
    }

    /** Imports what is not there yet. */
    void load() {
        List<String> others = codes("prefecture").stream().filter(code -> !code.equals(Sample.REGION)).toList();
        SampleRegisters.Holder province = new SampleRegisters.Holder(DemoToken.PROVINCE, REGION, others.get(0));
        SampleRegisters registers = new SampleRegisters(checkout.sample().resolve("registers.csv"), place, province,
                services,
                warnings, out);
        RunFolder.remove(place);
        draw(others);
        registers.load();
        RunFolder.remove(place);
        out.println("  the province has " + (others.size() + 1) + " cities, " + codes("county").size() + " counties");
    }

    private List<String> codes(String level) {
        Answer answer = services.apply(Service.REPORT, DemoToken.PROVINCE)
                .get("/v1/regions?limit=1000&within=" + REGION + "&level=" + level);
        if (!answer.isOk()) {
            throw new CannotRun(Service.REPORT.module() + " answered " + answer.status() + ":\n"
                    + answer.body().toPrettyString());
        }
        List<String> codes = new ArrayList<>();
        for (JsonNode region : answer.body().path("regions")) {
            codes.add(region.path("code").asText());
        }
        return codes;
    }

    /** In a process of its own, for it stands on libraries that the launcher does without. */
    private void draw(List<String> regions) {
        ProcessBuilder sampler = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-jar", checkout.sampler().toString(), "--regions", String.join(",", regions), "--out",
                place.toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            int code = sampler.start().waitFor();
            if (code != 0) {
                throw new CannotRun(
                        "The sampler has ended with code " + code + ": " + String.join(" ", sampler.command()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted.", e);
        }
    }
}
