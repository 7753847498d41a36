package luzhi.report.assessment.source;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.faulttolerance.core.util.RunnableWrapper;

/** Guards where no application runs. */
final class GuardFixtures {

    static {
        // else a thread of the common pool looks for it through the class loader of an application that another test has ended
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(GuardFixtures.class.getClassLoader());
        RunnableWrapper.INSTANCE.wrap(() -> {
        });
        thread.setContextClassLoader(before);
    }

    private GuardFixtures() {}

    static SourceGuards guards(SourceConfiguration configuration, MeterRegistry meters) {
        return new SourceGuards(configuration, meters);
    }
}
