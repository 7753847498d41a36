package luzhi.report.assessment.discrepancy;

import java.util.List;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.Startup;

import luzhi.relations.RelationLibrary;

/** Reads the relations among figures at the start; a flaw in them stops it. */
class RelationFiles {

    @Startup
    @Produces
    @Singleton
    RelationLibrary relations(@ConfigProperty(name = "luzhi.relations") List<String> groups) {
        return new RelationLibrary(groups);
    }
}
