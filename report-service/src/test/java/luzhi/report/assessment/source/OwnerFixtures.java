package luzhi.report.assessment.source;

import java.util.List;
import java.util.stream.Stream;

import luzhi.testkit.ServiceList;

/** Who owns figures in this checkout. */
public final class OwnerFixtures {

    /** All services that are asked, then governance. */
    public static final List<Owner> ALL = Stream
            .concat(ServiceList.domains().stream().map(Owner::new), Stream.of(Owner.GOVERNANCE)).toList();

    private OwnerFixtures() {}
}
