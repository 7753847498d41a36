package luzhi.kernel.vocabulary;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import luzhi.core.region.RegionDirectory;

/** The regions of all services, read once. */
class SharedRegions {

    @Produces
    @Singleton
    RegionDirectory regions() {
        return new RegionDirectory();
    }
}
