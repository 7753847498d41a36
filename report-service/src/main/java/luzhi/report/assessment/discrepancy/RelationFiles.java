package luzhi.report.assessment.discrepancy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;

import luzhi.relations.RelationLibrary;

/** Reads the relations among figures at the start; a flaw in them stops it. */
class RelationFiles {

    @Startup
    @Produces
    @Singleton
    RelationLibrary relations(RelationConfiguration configuration) {
        return new RelationLibrary(configuration.groups());
    }
}
