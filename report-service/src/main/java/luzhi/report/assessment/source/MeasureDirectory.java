package luzhi.report.assessment.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.measure.Dimension;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureCatalog;

/**
 * What is measured at all, and by what it is broken down: the catalogues of the services, asked for when needed and kept
 * for a while, and that of governance. A service that is down keeps the catalogue it last told.
 */
@ApplicationScoped
public class MeasureDirectory {

    private final SourceConfiguration services;
    private final ToldCatalogues catalogues;
    private final MeasureCatalog governance;

    MeasureDirectory(SourceConfiguration services, ToldCatalogues catalogues, MeasureCatalog governance) {
        this.services = services;
        this.catalogues = catalogues;
        this.governance = governance;
    }

    /** All measures there are, as far as their owners tell. Never fails for a service. */
    public KnownMeasures ask() {
        return ask(services.owners());
    }

    /** The same, without asking any owner but these: one that gave no figures a moment ago would only keep the caller waiting. */
    public KnownMeasures ask(Collection<Owner> owners) {
        catalogues.ask(services.owners().stream().filter(owners::contains).toList());
        return known();
    }

    /** Those that are known already: asks nobody, so that it may be called in a transaction. */
    public KnownMeasures known() {
        Map<Owner, ToldCatalogue> told = catalogues.told();
        Map<String, Measure> byCode = new HashMap<>();
        governance.listAll().forEach(measure -> byCode.put(measure.code(), measure));
        Map<String, List<Dimension>> ofOwners = new HashMap<>();
        told.forEach((owner, catalogue) -> {
            catalogue.measures().forEach(measure -> byCode.put(measure.code(), measure));
            ofOwners.put(owner.code(), catalogue.dimensions());
        });
        ofOwners.put(governance.owner(), List.copyOf(governance.listDimensionsAfter("")));
        Set<Owner> silent = new HashSet<>(services.owners());
        silent.removeAll(told.keySet());
        return new KnownMeasures(byCode, ofOwners, silent);
    }
}
