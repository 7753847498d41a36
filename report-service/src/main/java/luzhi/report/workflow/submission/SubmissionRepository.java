package luzhi.report.workflow.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import luzhi.core.region.RegionCode;

/** The submissions and their steps in the database. */
@ApplicationScoped
class SubmissionRepository {

    private final Jdbi database;

    SubmissionRepository(Jdbi database) {
        this.database = database;
    }

    /** Keeps others from taking a step, and from changing what is to be sealed, until the transaction at hand ends. */
    void lock(int cycle, RegionCode region) {
        lock("pg_advisory_xact_lock", cycle, region);
    }

    /** Keeps others from taking a step, but not from changing something as well, until the transaction at hand ends. */
    void lockShared(int cycle, RegionCode region) {
        lock("pg_advisory_xact_lock_shared", cycle, region);
    }

    /** Not of a row: an evaluation of which nothing was said yet has none. */
    private void lock(String function, int cycle, RegionCode region) {
        database.useHandle(handle -> handle.createQuery(
                "select 1 from " + function + "(hashtext('submission ' || :cycle::text), :region::integer)")
                .bind("cycle", cycle).bind("region", region.text()).mapTo(Integer.class).one());
    }

    Optional<Submission> find(int cycle, RegionCode region) {
        return database.withHandle(handle -> handle.createQuery("""
                select submission.*, step.action, step.from_state, step.comment, step.reasons, step.recorded_at,
                    step.recorded_by
                from submission join submission_step step using (cycle, region, revision)
                where cycle = :cycle and region = :region""")
                .bind("cycle", cycle).bind("region", region.text())
                .map((row, context) -> submission(row)).findOne());
    }

    /** The regions strictly below one whose evaluation is accepted or published. */
    Set<RegionCode> listFinishedBelow(int cycle, RegionCode region) {
        return database.withHandle(handle -> handle.createQuery("""
                select region from submission
                where cycle = :cycle and region like :subtree and region <> :region
                    and state in ('accepted', 'published')""")
                .bind("cycle", cycle).bind("subtree", region.prefix() + "%").bind("region", region.text())
                .mapTo(String.class).map(RegionCode::new).collect(Collectors.toSet()));
    }

    /** The steps of an evaluation behind this one, the first one first. */
    List<Step> listSteps(int cycle, RegionCode region, int after, int limit) {
        return database.withHandle(handle -> handle.createQuery("""
                select * from submission_step
                where cycle = :cycle and region = :region and revision > :after
                order by revision limit :limit""")
                .bind("cycle", cycle).bind("region", region.text()).bind("after", after).bind("limit", limit)
                .map((row, context) -> step(row)).list());
    }

    /** What is published, by year and region, behind that one; of one year only unless it is null. */
    List<PublishedEntry> listPublished(Integer cycle, int afterCycle, String afterRegion, int limit) {
        return database.withHandle(handle -> handle.createQuery("""
                select * from submission
                where published_seal is not null and (:cycle::integer is null or cycle = :cycle)
                    and (cycle, region) > (:afterCycle, :afterRegion)
                order by cycle, region limit :limit""")
                .bind("cycle", cycle).bind("afterCycle", afterCycle).bind("afterRegion", afterRegion)
                .bind("limit", limit).map((row, context) -> new PublishedEntry(row.getInt("cycle"),
                        new RegionCode(row.getString("region")), publication(row)))
                .list());
    }

    /** Stores where an evaluation stands after its last step, and that step. */
    void store(Submission submission) {
        Step step = submission.last();
        Sealed seal = submission.seal();
        Publication publication = submission.publication();
        database.useHandle(handle -> handle.createUpdate("""
                with present as (
                    insert into submission values (:cycle, :region, :state, :number, :seal, :sha256, :submitted_from,
                        :submitted_by, :published_seal, :published_sha256, :published_at, :revision)
                    on conflict (cycle, region) do update
                    set state = excluded.state, number = excluded.number, seal = excluded.seal,
                        sha256 = excluded.sha256, submitted_from = excluded.submitted_from,
                        submitted_by = excluded.submitted_by, published_seal = excluded.published_seal,
                        published_sha256 = excluded.published_sha256, published_at = excluded.published_at,
                        revision = excluded.revision
                )
                insert into submission_step values (:cycle, :region, :revision, :action, :from_state, :state, :number,
                    :seal, :sha256, :comment, :reasons::jsonb, :recorded_at, :recorded_by)""")
                .bind("cycle", submission.cycle()).bind("region", submission.region().text())
                .bind("state", submission.state().code()).bind("number", submission.number())
                .bind("seal", seal == null ? null : seal.number()).bind("sha256", seal == null ? null : seal.sha256())
                .bind("submitted_from", submission.submittedFrom() == null ? null : submission.submittedFrom().code())
                .bind("submitted_by", submission.submittedBy())
                .bind("published_seal", publication == null ? null : publication.seal().number())
                .bind("published_sha256", publication == null ? null : publication.seal().sha256())
                .bind("published_at", publication == null ? null : publication.at())
                .bind("revision", step.revision()).bind("action", step.action().code())
                .bind("from_state", step.from().code()).bind("comment", step.comment())
                .bind("reasons", ReasonsColumn.write(step.reasons()))
                .bind("recorded_at", step.at()).bind("recorded_by", step.by()).execute());
    }

    private static Submission submission(ResultSet row) throws SQLException {
        String submittedFrom = row.getString("submitted_from");
        return new Submission(row.getInt("cycle"), new RegionCode(row.getString("region")),
                State.of(row.getString("state")), row.getInt("number"), sealed(row, "seal", "sha256"),
                submittedFrom == null ? null : State.of(submittedFrom), row.getString("submitted_by"),
                publication(row), step(row));
    }

    private static Publication publication(ResultSet row) throws SQLException {
        Sealed seal = sealed(row, "published_seal", "published_sha256");
        return seal == null ? null : new Publication(seal, row.getObject("published_at", OffsetDateTime.class));
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(row.getInt("revision"), Action.of(row.getString("action")),
                State.of(row.getString("from_state")), State.of(row.getString("state")), row.getInt("number"),
                sealed(row, "seal", "sha256"), row.getString("comment"), ReasonsColumn.read(row.getString("reasons")),
                row.getObject("recorded_at", OffsetDateTime.class), row.getString("recorded_by"));
    }

    private static Sealed sealed(ResultSet row, String number, String sha256) throws SQLException {
        String hash = row.getString(sha256);
        return hash == null ? null : new Sealed(row.getInt(number), hash);
    }
}
