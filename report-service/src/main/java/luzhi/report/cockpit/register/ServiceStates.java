package luzhi.report.cockpit.register;

import java.util.List;

import luzhi.kernel.register.RegisterListResource.RegisterEntry;
import luzhi.kernel.register.RegisterStates;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.SourceStatus;

/**
 * The registers of one service, and how far counties have filled them in.
 *
 * @param status whether it told; nothing else is known where it did not
 */
record ServiceStates(Owner owner, SourceStatus status, List<RegisterEntry> registers, List<RegisterStates> counties) {

    ServiceStates {
        registers = List.copyOf(registers);
        counties = List.copyOf(counties);
    }

    static ServiceStates nothing(Owner owner, SourceStatus status) {
        return new ServiceStates(owner, status, List.of(), List.of());
    }
}
