package luzhi.report.proofreading;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.kernel.region.RegionCode;
import luzhi.report.manuscript.Manuscript;

/** Proofreads written reports. */
@ApplicationScoped
public class Proofreader {

    /** Checks a text by itself. */
    public Proof read(Manuscript manuscript, Locale language) {
        return new Proof(List.of(), List.of());
    }

    /** Checks a text by itself and against what is recorded of a region for a cycle. */
    public Proof read(Manuscript manuscript, Locale language, int cycle, RegionCode region) {
        return read(manuscript, language);
    }
}
