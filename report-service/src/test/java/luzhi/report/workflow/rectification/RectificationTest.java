package luzhi.report.workflow.rectification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.Forbidden;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.workflow.step.Actor;

/** What may be done to an item, by whom and in which state, without any database. */
class RectificationTest {

    private static final String CITY = "620700";
    private static final Actor COUNTY = Items.of("county", "620702", CITY);
    private static final Actor OWN = Items.of("city", CITY, CITY);
    private static final Actor NEIGHBOUR = Items.of("neighbour", "620600", CITY);
    private static final Actor PROVINCE = Items.of("province", "620000", CITY);
    private static final Actor COUNTRY = Items.of("country", RegionCode.COUNTRY.text(), CITY);

    private static final OffsetDateTime AT = OffsetDateTime.parse("2020-11-02T09:00+08:00");
    private static final OffsetDateTime LATER = AT.plusDays(20);
    private static final LocalDate DEADLINE = LocalDate.of(2020, 11, 20);

    /** What may be done in which state, and what comes of it. Whatever is not here may not. */
    private static final Map<State, Map<RectificationAction, State>> PERMITTED = Map.of(
            State.OPEN,
            Map.of(RectificationAction.CHANGED, State.OPEN, RectificationAction.REPORTED, State.OPEN,
                    RectificationAction.CLOSED, State.CLOSED),
            State.CLOSED,
            Map.of(RectificationAction.REOPENED, State.OPEN, RectificationAction.CONFIRMED, State.CONFIRMED),
            State.CONFIRMED, Map.of());
    private static final Set<RectificationAction> FROM_ABOVE = EnumSet.of(RectificationAction.REOPENED,
            RectificationAction.CONFIRMED);

    private static Rectification open() {
        return Items.opened(CITY, DEADLINE, AT);
    }

    private static Rectification closedBy(Actor actor) {
        return open().close(Items.closing("all the same"), Optional.empty(), actor, AT.plusDays(10));
    }

    private static Rectification item(State state) {
        return switch (state) {
            case OPEN -> open();
            case CLOSED -> closedBy(OWN);
            case CONFIRMED -> closedBy(OWN).confirm(new JudgementDraft(null), PROVINCE, LATER);
        };
    }

    private static StageView stage(Rectification item) {
        return item.lastRevision().stage();
    }

    @Test
    void everyActInEveryStateByEverybodyIsPermittedOrRefusedAsTheTableSays() {
        List<String> wrong = new ArrayList<>();
        for (State state : State.values()) {
            for (RectificationAction act : RectificationAction.values()) {
                for (Actor actor : List.of(COUNTY, OWN, NEIGHBOUR, PROVINCE, COUNTRY)) {
                    String expected = expected(state, act, actor);
                    String found = outcome(item(state), act, actor);
                    if (!expected.equals(found)) {
                        wrong.add(state + " " + act + " by " + actor + ": " + found + ", not " + expected);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String expected(State state, RectificationAction act, Actor actor) {
        boolean above = Set.of(PROVINCE, COUNTRY).contains(actor);
        if (!above && (FROM_ABOVE.contains(act) || actor != OWN)) {
            return "forbidden";
        }
        return PERMITTED.get(state).containsKey(act) ? PERMITTED.get(state).get(act).code() : "conflict";
    }

    private static String outcome(Rectification item, RectificationAction act, Actor actor) {
        try {
            Items.act(item, act, actor, DEADLINE, LATER);
            return stage(item).state().code();
        } catch (Forbidden refused) {
            return "forbidden";
        } catch (Conflict refused) {
            return "conflict";
        }
    }

    @Test
    void anItemIsOpenedByItsRegionOrOneAbove() {
        Finding finding = Items.finding(CITY, "10.4");
        Plan plan = Items.plan(DEADLINE, null).plan();
        for (Actor actor : List.of(OWN, PROVINCE, COUNTRY)) {
            assertEquals(State.OPEN, stage(Rectification.open(finding, plan, actor, AT)).state());
        }
        for (Actor actor : List.of(COUNTY, NEIGHBOUR)) {
            assertThrows(Forbidden.class, () -> Rectification.open(finding, plan, actor, AT));
        }
    }

    @Test
    void whoHasNoRoleForItMayNot() {
        Actor inspector = new Actor("x", OWN.region(), OWN.about(), Set.of("inspector"));
        Actor reporterAbove = new Actor("x", PROVINCE.region(), PROVINCE.about(), Set.of("reporter"));
        assertThrows(Forbidden.class, () -> open().require(RectificationAction.CHANGED, inspector));
        assertThrows(Forbidden.class, () -> closedBy(OWN).require(RectificationAction.CONFIRMED, reporterAbove));
    }

    @Test
    void nobodyConfirmsWhatHeClosedHimselfButHeMayReopenIt() {
        JudgementDraft words = new JudgementDraft("seen");
        assertThrows(Forbidden.class, () -> closedBy(PROVINCE).confirm(words, PROVINCE, LATER));
        assertEquals(State.CONFIRMED, stage(closedBy(PROVINCE).confirm(words, COUNTRY, LATER)).state());
        assertEquals(State.OPEN, stage(closedBy(PROVINCE).reopen(words, PROVINCE, LATER)).state());
    }

    @Test
    void anotherDeadlineNeedsAReasonAndOtherMeasuresDoNot() {
        Rectification item = open();
        assertThrows(RuleBroken.class, () -> item.change(Items.plan(DEADLINE.plusDays(1), null), OWN, LATER));
        assertEquals(DEADLINE, item.content().deadline());
        assertEquals("a strike",
                stage(item.change(Items.plan(DEADLINE.plusDays(1), "a strike"), OWN, LATER)).remark());
        item.change(new PlanDraft("at once", "o", "p", DEADLINE.plusDays(1), null), OWN, LATER);
        assertEquals(new Plan("at once", "o", "p", DEADLINE.plusDays(1)), item.content());
        assertNull(stage(item).remark());
        assertEquals("city", item.recording().by());
    }

    @Test
    void whatIsNotMetIsClosedOnlyIfSomebodySaysWhy() {
        Rectification item = open();
        assertThrows(RuleBroken.class, () -> item.close(Items.closing(null), Optional.empty(), OWN, LATER));
        assertEquals(State.OPEN, stage(item).state());
        item.close(Items.closing("it is being sold"), Optional.empty(), OWN, LATER);
        assertEquals(new Closing("done", List.of("1"), "it is being sold", null, null, LATER.toLocalDate(), "city"),
                stage(item).closing());
        assertEquals(false,
                new Closing("s", List.of(), null, Verdict.NOT_MET, null, DEADLINE, "x").accountsForVerdict());
        for (Verdict fine : List.of(Verdict.MET, Verdict.NOT_APPLICABLE)) {
            assertEquals(true, new Closing("s", List.of(), null, fine, null, DEADLINE, "x").accountsForVerdict());
        }
    }

    @Test
    void theClosingIsGoneWhenItIsReopenedAndStaysWhenItIsConfirmed() {
        assertNull(stage(closedBy(OWN).reopen(new JudgementDraft("no stamp"), PROVINCE, LATER)).closing());
        StageView confirmed = stage(closedBy(OWN).confirm(new JudgementDraft("seen"), PROVINCE, LATER));
        assertEquals("city", confirmed.closing().by());
        assertEquals("seen", confirmed.remark());
    }

    @Test
    void itIsLateUntilItIsClosed() {
        assertEquals(Status.OPEN, open().view(DEADLINE).stage().status());
        assertEquals(Status.OVERDUE, open().view(DEADLINE.plusDays(3)).stage().status());
        assertEquals(3, open().view(DEADLINE.plusDays(3)).stage().daysLate());
        assertEquals(0, closedBy(OWN).view(DEADLINE.plusDays(3)).stage().daysLate());
        assertNull(open().lastRevision().stage().daysLate());
    }

    @Test
    void whatIsKeptTogetherIsShownSideBySide() {
        JsonNode shown = new ObjectMapper().registerModule(new JavaTimeModule())
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL).valueToTree(
                        closedBy(OWN).reopen(new JudgementDraft("no stamp"), PROVINCE, LATER).view(DEADLINE,
                                List.of()));
        List<String> names = new ArrayList<>();
        shown.fieldNames().forEachRemaining(names::add);
        assertEquals(List.of("id", "cycle", "region", "evaluated", "criterion", "shortfall", "problem", "measures",
                "owner", "deadline", "state", "status", "daysLate", "act", "remark", "openedOn", "openedBy", "revision",
                "recordedAt", "recordedBy", "progress"), names);
    }

    @Test
    void progressIsReportedOfDaysSinceItWasOpened() {
        for (LocalDate day : List.of(AT.toLocalDate().minusDays(1), LATER.toLocalDate().plusDays(1))) {
            ProgressDraft draft = new ProgressDraft(day, "half of it", null, null);
            assertThrows(RuleBroken.class, () -> open().report(draft, 1, OWN, LATER));
        }
        ProgressDraft draft = new ProgressDraft(LATER.toLocalDate(), "half of it", null, null);
        assertThrows(Conflict.class, () -> open().report(draft, 1001, OWN, LATER));
    }
}
