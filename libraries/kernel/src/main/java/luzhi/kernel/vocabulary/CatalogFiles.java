package luzhi.kernel.vocabulary;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;

import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.measure.Vocabularies;

/** Reads the catalogue of this service from its YAML files; a flaw in them stops the start. */
class CatalogFiles {

    @Startup
    @Produces
    @Singleton
    MeasureCatalog catalogue(MeasureConfiguration configuration) {
        List<Measure> measures = new ArrayList<>();
        configuration.groups().forEach(
                group -> measures.addAll(Vocabularies.read("measures/" + group + ".yaml", Measure[].class)));
        return new MeasureCatalog(configuration.owner(), measures, Vocabularies.units(), Vocabularies.dimensions());
    }
}
