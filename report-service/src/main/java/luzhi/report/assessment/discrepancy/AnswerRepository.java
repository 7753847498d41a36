package luzhi.report.assessment.discrepancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import luzhi.core.figure.FigureKey;
import luzhi.core.region.RegionCode;

/** The answers in the database. */
@ApplicationScoped
class AnswerRepository {

    private final Jdbi database;

    AnswerRepository(Jdbi database) {
        this.database = database;
    }

    Optional<Answer> find(int cycle, String discrepancy) {
        return database.withHandle(handle -> handle.createQuery("""
                select * from discrepancy_answer where cycle = :cycle and discrepancy = :discrepancy""")
                .bind("cycle", cycle).bind("discrepancy", discrepancy)
                .map((row, context) -> answer(row)).findOne());
    }

    /** The answers on figures of a region and of all below it, by the id of what they answer. */
    Map<String, Answer> listWithin(int cycle, RegionCode region) {
        return database.withHandle(handle -> handle.createQuery("""
                select * from discrepancy_answer where cycle = :cycle and region like :subtree""")
                .bind("cycle", cycle).bind("subtree", region.prefix() + "%")
                .map((row, context) -> Map.entry(row.getString("discrepancy"), answer(row)))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Every revision of the answer on a figure of a region or of one below it, the first one first. */
    List<Answer> listRevisions(int cycle, RegionCode region, String discrepancy) {
        return database.withHandle(handle -> handle.createQuery("""
                select * from discrepancy_answer_revision
                where cycle = :cycle and discrepancy = :discrepancy and region like :subtree order by revision""")
                .bind("cycle", cycle).bind("discrepancy", discrepancy).bind("subtree", region.prefix() + "%")
                .map((row, context) -> answer(row)).list());
    }

    /**
     * Stores a new revision.
     *
     * @param replaced the revision it follows, 0 for none
     * @return nothing if somebody else stored one in between
     */
    Optional<Answer> store(int cycle, Discrepancy about, Answer answer, int replaced) {
        FigureKey figure = about.finding().subject();
        return database.withHandle(handle -> handle.createQuery("""
                with stored as (
                    insert into discrepancy_answer as present
                    values (:cycle, :discrepancy, :region, :measure, :period, :dimensions, :kind, :explanation,
                        :stated, :computed, 1, :at, :by, :relation, :figures::jsonb)
                    on conflict (cycle, discrepancy) do update
                    set kind = excluded.kind, explanation = excluded.explanation, stated = excluded.stated,
                        computed = excluded.computed, revision = present.revision + 1,
                        recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by,
                        figures = excluded.figures
                    where present.revision = :replaced
                    returning new.*
                ), kept as (
                    insert into discrepancy_answer_revision select * from stored
                )
                select * from stored where revision = :replaced + 1""")
                .bind("cycle", cycle).bind("discrepancy", about.id()).bind("region", figure.region().text())
                .bind("measure", figure.measure()).bind("period", figure.period().toString())
                .bind("dimensions", figure.dimensions().toString()).bind("kind", answer.kind().code())
                .bind("explanation", answer.explanation()).bind("stated", answer.stated())
                .bind("computed", answer.computed()).bind("at", answer.recordedAt())
                .bind("by", answer.recordedBy()).bind("relation", about.finding().relation())
                .bind("figures", AnsweredFigure.write(answer.figures())).bind("replaced", replaced)
                .map((row, context) -> answer(row)).findOne());
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(AnswerKind.of(row.getString("kind")), row.getString("explanation"),
                row.getBigDecimal("stated"), row.getBigDecimal("computed"),
                AnsweredFigure.read(row.getString("figures")), row.getInt("revision"),
                row.getObject("recorded_at", OffsetDateTime.class), row.getString("recorded_by"), null);
    }
}
