package luzhi.report.workflow.rectification;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

import luzhi.core.region.RegionCode;

/** The items in the database. */
@ApplicationScoped
class RectificationRepository {

    private final Jdbi database;

    RectificationRepository(Jdbi database) {
        this.database = database;
    }

    /** An item of a region or of one below it. */
    Optional<Rectification> find(int cycle, RegionCode within, long id) {
        return find(cycle, within, id, "");
    }

    /** Like {@link #find}; nobody else can write it until the transaction ends. */
    Optional<Rectification> lock(int cycle, RegionCode within, long id) {
        return find(cycle, within, id, " for update");
    }

    private Optional<Rectification> find(int cycle, RegionCode within, long id, String lock) {
        return database.withHandle(handle -> handle.createQuery("""
                select * from rectification where id = :id and cycle = :cycle and region like :subtree""" + lock)
                .bind("id", id).bind("cycle", cycle).bind("subtree", within.prefix() + "%")
                .map((row, context) -> RectificationRow.item(row)).findOne());
    }

    /** Items of a region and of all below it, by region and id. */
    List<Rectification> list(ItemQuery wanted, int limit) {
        return database.withHandle(handle -> handle.createQuery("""
                select * from rectification
                where cycle = :cycle and region like :subtree and (region, id) > (:afterRegion, :afterId)
                    and (:state::text is null or state = :state)
                    and (not :overdue or state = 'open' and deadline < :today)
                order by region, id limit :limit""")
                .bind("cycle", wanted.cycle()).bind("subtree", wanted.within().prefix() + "%")
                .bind("afterRegion", wanted.after().region()).bind("afterId", wanted.after().id())
                .bind("state", wanted.status() == null ? null : wanted.status().state().code())
                .bind("overdue", wanted.status() == Status.OVERDUE).bind("today", wanted.today()).bind("limit", limit)
                .map((row, context) -> RectificationRow.item(row)).list());
    }

    /** What of a region and all below it has an item that is not confirmed yet. */
    Set<OpenMatter> listUnfinished(int cycle, RegionCode within) {
        return database.withHandle(handle -> handle.createQuery("""
                select region, criterion from rectification
                where cycle = :cycle and region like :subtree and state <> 'confirmed'""")
                .bind("cycle", cycle).bind("subtree", within.prefix() + "%")
                .map((row, context) -> new OpenMatter(new RegionCode(row.getString("region")),
                        row.getString("criterion")))
                .set());
    }

    /** A criterion that one region has to answer for. */
    record OpenMatter(RegionCode region, String criterion) {}

    /** Every revision of an item, the first one first. */
    List<Rectification> listRevisions(long id) {
        return database.withHandle(handle -> handle
                .createQuery("select * from rectification_revision where id = :id order by revision").bind("id", id)
                .map((row, context) -> RectificationRow.item(row)).list());
    }

    /**
     * Stores a new item; its id is given here.
     *
     * @return nothing if there is one on the same criterion and region that is not confirmed yet
     */
    Optional<Rectification> insert(Rectification item) {
        return database.withHandle(handle -> bind(handle.createQuery("""
                with stored as (
                    insert into rectification (cycle, region, evaluated, criterion, verdict, value, target, gap, unit,
                        criterion_deadline, problem, measures, owner, person, deadline, state, act, opened_on,
                        opened_by, revision, recorded_at, recorded_by)
                    values (:cycle, :region, :evaluated, :criterion, :verdict, :value, :target, :gap, :unit,
                        :criterionDeadline, :problem, :measures, :owner, :person, :deadline, :state, :act, :openedOn,
                        :by, :revision, :at, :by)
                    on conflict (cycle, region, criterion) where state <> 'confirmed' do nothing
                    returning *
                ), kept as (
                    insert into rectification_revision select * from stored
                )
                select * from stored"""), item)
                .bind("cycle", item.cycle()).bind("region", item.region().text())
                .bind("evaluated", item.evaluated().text()).bind("criterion", item.criterion())
                .bind("verdict", item.shortfall().verdict().code()).bind("value", item.shortfall().value())
                .bind("target", item.shortfall().target()).bind("gap", item.shortfall().gap())
                .bind("unit", item.shortfall().unit()).bind("criterionDeadline", item.shortfall().deadline())
                .bind("problem", item.problem()).bind("openedOn", item.openedOn())
                .map((row, context) -> RectificationRow.item(row)).findOne());
    }

    /** Stores the next revision of an item that is locked. */
    Rectification store(Rectification item) {
        Closing closing = item.closing();
        return database.withHandle(handle -> bind(handle.createQuery("""
                with stored as (
                    update rectification
                    set measures = :measures, owner = :owner, person = :person, deadline = :deadline, state = :state,
                        statement = :statement, evidence = :evidence, despite = :despite,
                        closed_verdict = :closedVerdict, closed_value = :closedValue, closed_on = :closedOn,
                        closed_by = :closedBy, act = :act, remark = :remark, revision = :revision,
                        recorded_at = :at, recorded_by = :by
                    where id = :id returning *
                ), kept as (
                    insert into rectification_revision select * from stored
                )
                select * from stored"""), item)
                .bind("id", item.id()).bind("remark", item.remark())
                .bind("statement", closing == null ? null : closing.statement())
                .bind("evidence", closing == null ? null : closing.evidence().toArray(String[]::new))
                .bind("despite", closing == null ? null : closing.despite())
                .bind("closedVerdict",
                        closing == null || closing.verdict() == null ? null : closing.verdict().code())
                .bind("closedValue", closing == null ? null : closing.value())
                .bind("closedOn", closing == null ? null : closing.on())
                .bind("closedBy", closing == null ? null : closing.by())
                .map((row, context) -> RectificationRow.item(row)).one());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Rectification item) {
        return statement.bind("measures", item.plan().measures()).bind("owner", item.plan().owner())
                .bind("person", item.plan().person()).bind("deadline", item.plan().deadline())
                .bind("state", item.state().code()).bind("act", item.act().code()).bind("revision", item.revision())
                .bind("at", item.recordedAt()).bind("by", item.recordedBy());
    }

    /** The progress reported on an item, the first report first. */
    List<Progress> listProgress(long id) {
        return database.withHandle(handle -> handle
                .createQuery("select * from rectification_progress where rectification = :id order by number")
                .bind("id", id).map((row, context) -> RectificationRow.progress(row)).list());
    }

    /** Adds a report to an item that is locked, with the next number. */
    Progress report(long id, Progress progress) {
        return database.withHandle(handle -> handle.createQuery("""
                insert into rectification_progress
                values (:id, (select count(*) + 1 from rectification_progress where rectification = :id),
                    :date, :report, :percent, :value, :at, :by)
                returning *""")
                .bind("id", id).bind("date", progress.date()).bind("report", progress.report())
                .bind("percent", progress.percent()).bind("value", progress.value())
                .bind("at", progress.recordedAt()).bind("by", progress.recordedBy())
                .map((row, context) -> RectificationRow.progress(row)).one());
    }
}
