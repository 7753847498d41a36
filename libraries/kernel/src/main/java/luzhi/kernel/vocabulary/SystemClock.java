package luzhi.kernel.vocabulary;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;

import luzhi.core.period.ChinaTime;

/** The clock of all services: the time of day in China, whatever the host's zone. Tests put a frozen one in its place. */
class SystemClock {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.system(ChinaTime.ZONE);
    }
}
