package luzhi.report.assessment.discrepancy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;

import luzhi.relations.RelationCatalog;

/** Reads the relations among figures at the start; a flaw in them stops it. */
class RelationFiles {

    @Startup
    @Produces
    @Singleton
    RelationCatalog relations(RelationConfiguration configuration) {
        return new RelationCatalog(configuration.groups());
    }
}
