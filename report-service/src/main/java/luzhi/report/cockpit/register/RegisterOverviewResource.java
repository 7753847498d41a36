package luzhi.report.cockpit.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.period.Period;
import luzhi.core.region.Region;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.ServiceNames;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Place;
import luzhi.report.cockpit.frame.Section;

/** All registers of a region, and how far they have been filled in. */
@Path("/cockpit/{cycle}/{region}")
@Produces(MediaType.TEXT_HTML)
public class RegisterOverviewResource {

    private static final int MOST_IMPORTS = 20;

    private final Frames frames;
    private final Registers registers;
    private final RegionDirectory regions;
    private final CycleCatalog cycles;

    RegisterOverviewResource(Frames frames, Registers registers, RegionDirectory regions, CycleCatalog cycles) {
        this.frames = frames;
        this.registers = registers;
        this.regions = regions;
        this.cycles = cycles;
    }

    /** @param period of which the rows are meant; the year of the evaluation unless said */
    @GET
    @Path("/registers")
    @Admitted("rows")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public RegisterOverviewPage show(@BeanParam EvaluationPath at, @RestQuery Period period) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.REGISTERS);
        Period shown = period == null ? Period.ofYear(at.cycle()) : period;
        LocalDate day = cycles.get(at.cycle(), at.region()).reportingDate();
        String query = "?period=" + ServiceTarget.encode(shown.toString());
        List<RegisterOverview.Part> parts = regions.listChildren(at.region(), day).stream()
                .map(part -> new RegisterOverview.Part(new Place(
                        Section.REGISTERS.address(at.cycle(), part.code().text()) + query, part.name(), false),
                        part.code()))
                .toList();
        List<ServiceStates> states = registers.listStates(at.region(), shown, frame.language());
        return new RegisterOverviewPage(frame, new RegisterOverview(
                periods(frame.at("/registers"), at.cycle(), shown),
                parts.stream().map(RegisterOverview.Part::place).toList(),
                states.stream().map(told -> RegisterOverview.service(told, frame.at("/registers"), query, parts,
                        frame.language()))
                        .toList(),
                imports(at, states, frame)));
    }

    private List<RegisterOverview.Import> imports(EvaluationPath at, List<ServiceStates> states, PageFrame frame) {
        List<RegisterOverview.Import> imports = new ArrayList<>();
        registers.listImports(at.region(), frame.language()).forEach((owner, ofService) -> ofService
                .forEach(each -> imports.add(new RegisterOverview.Import(
                        new Place(frame.at("/registers/" + owner.code() + '/' + each.register() + "/imports/"
                                + each.id()), title(states, owner, each.register(), frame), false),
                        regions.findLatest(each.region()).map(Region::name).orElse(each.region().text()), each))));
        return imports.stream()
                .sorted(Comparator.comparing((RegisterOverview.Import each) -> each.standing().sentAt()).reversed())
                .limit(MOST_IMPORTS).toList();
    }

    private static String title(List<ServiceStates> states, Owner owner, String register, PageFrame frame) {
        return states.stream().filter(told -> told.owner().equals(owner))
                .flatMap(told -> told.registers().stream()).filter(each -> each.name().equals(register)).findFirst()
                .map(each -> each.title().in(frame.language()))
                .orElseGet(() -> ServiceNames.of(owner.code()).in(frame.language()));
    }

    /** The years that the evaluation looks at. */
    private static List<Place> periods(String address, int cycle, Period shown) {
        return IntStream.rangeClosed(cycle - 2, cycle).mapToObj(Period::ofYear)
                .map(year -> new Place(address + "?period=" + year, year.toString(), year.equals(shown))).toList();
    }
}
