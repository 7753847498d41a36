package luzhi.report.cockpit.frame;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

import luzhi.core.language.Title;
import luzhi.core.problem.Forbidden;
import luzhi.core.problem.NotFound;
import luzhi.core.region.NamedRegion;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.access.Caller;
import luzhi.kernel.access.RoleName;
import luzhi.kernel.language.RequestLanguage;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.reporting.explorer.DemonstrationPeople;

/** Makes the frames of pages for the request at hand. */
@ApplicationScoped
public class Frames {

    /** The chapter of the handbook that says what to do about what is refused. */
    public static final Title ADVICE = new Title("页面说了什么，怎么办", "What pages say, and what to do");

    private static final String HANDBOOK = PageFilter.ROOT + "handbook";

    private final Caller caller;
    private final SecurityIdentity identity;
    private final RegionDirectory regions;
    private final CycleCatalog cycles;
    private final RequestLanguage language;
    private final CurrentVertxRequest request;
    private final Clock clock;
    private final DemonstrationPeople demonstration;

    Frames(Caller caller, SecurityIdentity identity, RegionDirectory regions, CycleCatalog cycles,
            RequestLanguage language, CurrentVertxRequest request, Clock clock,
            DemonstrationPeople demonstration) {
        this.demonstration = demonstration;
        this.caller = caller;
        this.identity = identity;
        this.regions = regions;
        this.cycles = cycles;
        this.language = language;
        this.request = request;
        this.clock = clock;
    }

    /** Around a page that is about no evaluation. */
    public PageFrame plain() {
        return plain(viewer());
    }

    /**
     * The same, where the handbook has a chapter of its own on the page.
     *
     * @param chapter its heading
     */
    public PageFrame plain(Title chapter) {
        PageFrame plain = plain();
        return new PageFrame(plain.language(), plain.people(), plain.viewer(), null, null, PageWays.NONE,
                plain.address(), HANDBOOK + '#' + chapter.zh(), plain.notice());
    }

    /** Around a page that nobody is asked for who he is. */
    public PageFrame nameless() {
        return plain(Optional.empty());
    }

    private PageFrame plain(Optional<Viewer> viewer) {
        return new PageFrame(language.get(), people(), viewer.orElse(null), null, null, PageWays.NONE, address(),
                HANDBOOK, notice());
    }

    /**
     * Around a page about an evaluation.
     *
     * @param section the one that the page is, or belongs to
     * @throws NotFound if nothing judges that region in that year, or there was no such region
     */
    public PageFrame about(int cycle, RegionCode region, Section section) {
        LocalDate day = cycles.get(cycle, region).reportingDate();
        Region judged = regions.find(region, day)
                .orElseThrow(() -> new NotFound("no-region-then", region, day));
        Locale spoken = language.get();
        return new PageFrame(spoken, people(), viewer().orElse(null), cycle, NamedRegion.of(judged),
                new PageWays(above(cycle, region, day), years(cycle, region, section),
                        sections(cycle, region, section, spoken)),
                address(),
                HANDBOOK + '#' + section.title().zh(), notice());
    }

    /** Accounts are called as they are named, but for those of a demonstration. */
    private UnaryOperator<String> people() {
        Locale spoken = language.get();
        return name -> demonstration.findName(name).map(title -> title.in(spoken)).orElse(name);
    }

    private static List<GroupedPlaces> sections(int cycle, RegionCode region, Section current, Locale spoken) {
        return SectionGroup.all().map(group -> new GroupedPlaces(group.title().in(spoken),
                Section.of(group).map(each -> new Place(each.address(cycle, region.text()), each.title().in(spoken),
                        each == current)).toList()))
                .toList();
    }

    private List<Place> above(int cycle, RegionCode region, LocalDate day) {
        List<Place> above = new ArrayList<>(regions.listAbove(region, day).stream()
                .filter(each -> !each.code().equals(RegionCode.COUNTRY) && caller.covers(each.code()))
                .map(each -> new Place(Section.BOARD.address(cycle, each.code().text()), each.name(), false)).toList());
        Collections.reverse(above);
        return above;
    }

    private List<Place> years(int cycle, RegionCode region, Section section) {
        return cycles.listAll(region).stream().map(Cycle::year)
                .map(year -> new Place(section.address(year, region.text()), String.valueOf(year), year == cycle))
                .toList();
    }

    /** Whoever asks; nobody if he has not said who he is. */
    private Optional<Viewer> viewer() {
        try {
            return identity.isAnonymous()
                    ? Optional.empty()
                    : Optional.of(new Viewer(caller.name(), region().orElse(null), roles()));
        } catch (AuthenticationFailedException | AuthenticationCompletionException | OIDCException unknown) {
            // whether he has to say so is decided where it matters
            return Optional.empty();
        }
    }

    private Optional<NamedRegion> region() {
        try {
            RegionCode code = caller.region();
            return regions.find(code, LocalDate.now(clock)).or(() -> regions.findLatest(code)).map(NamedRegion::of);
        } catch (Forbidden withoutRegion) {
            return Optional.empty();
        }
    }

    private List<RoleName> roles() {
        return Stream.of(RoleName.values()).filter(role -> identity.hasRole(role.code())).toList();
    }

    /** What the browser brought along to be told; with the answer it is told. */
    private Notice.@Nullable Told notice() {
        RoutingContext asked = request();
        if (asked.request().method() != HttpMethod.GET) {
            return null;
        }
        Notice.Told told = asked.request().cookies(Notice.COOKIE).stream()
                .flatMap(brought -> Notice.read(brought.getValue(), language.get()).stream()).findFirst().orElse(null);
        asked.put(Notice.COOKIE, told);
        return told;
    }

    /** Whether the answer tells something that is not to be told again. */
    boolean isNoticed() {
        return request().get(Notice.COOKIE) != null;
    }

    /** Where one is, on this site also where a proxy asks by the whole address. */
    public String address() {
        String query = request().request().query();
        return request().normalizedPath() + (query == null ? "" : '?' + query);
    }

    RoutingContext request() {
        return request.getCurrent();
    }
}
