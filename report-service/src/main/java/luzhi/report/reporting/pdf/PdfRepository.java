package luzhi.report.reporting.pdf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import luzhi.core.language.Codes;
import luzhi.core.region.RegionCode;

/** Keeps reports until they are set, and their files until they are forgotten. */
@ApplicationScoped
class PdfRepository {

    /** Of one that was taken up by whoever asks, and by nobody else since. */
    private static final String MINE = " where id = :id and state = 'running' and lease = :lease";
    private static final String NOT_TAKEN_UP = "lease = null, lease_until = null";
    /** All but what is long. */
    private static final String COLUMNS = "id, cycle, region, title, ordered_by, scope, ordered_at, language, state, "
            + "tries, ended_at, cast(octet_length(content) as bigint) as size, problem";

    private final Jdbi database;

    PdfRepository(Jdbi database) {
        this.database = database;
    }

    /** Adds one, which waits. */
    long add(int cycle, RegionCode region, String title, PdfOrder.Orderer by, byte[] paper) {
        return database.withHandle(handle -> handle.createQuery("""
                insert into pdf_order (cycle, region, title, ordered_by, scope, ordered_at, language, paper, due_at)
                values (:cycle, :region, :title, :name, :scope, :at, :language, :paper, :at) returning id""")
                .bind("cycle", cycle).bind("region", region.text()).bind("title", title).bind("name", by.name())
                .bind("scope", by.scope().text()).bind("at", by.at()).bind("language", by.language().toLanguageTag())
                .bind("paper", paper).mapTo(Long.class).one());
    }

    /**
     * Those that have not ended.
     *
     * @param ofReport those of one report
     */
    record Open(int all, int ofReport) {}

    Open countOpen(int cycle, RegionCode region) {
        return database.withHandle(handle -> handle.createQuery("""
                select count(*) as all, count(*) filter (where cycle = :cycle and region = :region) as of_report
                from pdf_order where ended_at is null""").bind("cycle", cycle).bind("region", region.text())
                .map((row, context) -> new Open(row.getInt("all"), row.getInt("of_report"))).one());
    }

    Optional<PdfOrder> find(long id) {
        return database.withHandle(handle -> handle.createQuery("select " + COLUMNS + " from pdf_order where id = :id")
                .bind("id", id).map((row, context) -> read(row)).findOne());
    }

    /** Those of a report, the latest first. */
    List<PdfOrder> list(int cycle, RegionCode region, int limit) {
        return database.withHandle(handle -> handle.createQuery("select " + COLUMNS
                + " from pdf_order where cycle = :cycle and region = :region order by id desc limit :limit")
                .bind("cycle", cycle).bind("region", region.text()).bind("limit", limit)
                .map((row, context) -> read(row)).list());
    }

    /** The report as it was composed; nothing once it has ended. */
    Optional<byte[]> findPaper(long id) {
        return findBytes("paper", id);
    }

    /** The file; nothing before it is made. */
    Optional<byte[]> findFile(long id) {
        return findBytes("content", id);
    }

    private Optional<byte[]> findBytes(String column, long id) {
        return database.withHandle(handle -> handle
                .createQuery("select " + column + " from pdf_order where id = :id and " + column + " is not null")
                .bind("id", id).mapTo(byte[].class).findOne());
    }

    /** Forgets the oldest of a report that have ended, but for so many. */
    void forgetAllBut(int cycle, RegionCode region, int kept) {
        database.useHandle(handle -> handle.createUpdate("""
                delete from pdf_order where id in (
                    select id from pdf_order where cycle = :cycle and region = :region and ended_at is not null
                    order by id desc offset :kept)""")
                .bind("cycle", cycle).bind("region", region.text()).bind("kept", kept).execute());
    }

    Optional<PdfOrder> takeUp(UUID lease, OffsetDateTime now, OffsetDateTime until, int tries) {
        return database.withHandle(handle -> handle.createQuery("""
                update pdf_order set state = 'running', lease = :lease, lease_until = :until, tries = tries + 1
                where id = (
                    select id from pdf_order
                    where (state = 'waiting' and due_at <= :now or state = 'running' and lease_until < :now)
                        and ended_at is null and tries < :tries
                    order by id limit 1 for update skip locked)
                returning\s""" + COLUMNS).bind("lease", lease).bind("now", now).bind("until", until)
                .bind("tries", tries).map((row, context) -> read(row)).findOne());
    }

    Optional<PdfOrder> takeLeft(UUID lease, OffsetDateTime now, OffsetDateTime until, int tries) {
        return database.withHandle(handle -> handle.createQuery("""
                update pdf_order set lease = :lease, lease_until = :until
                where id = (
                    select id from pdf_order where state = 'running' and lease_until < :now and tries >= :tries
                    order by id limit 1 for update skip locked)
                returning\s""" + COLUMNS).bind("lease", lease).bind("now", now).bind("until", until)
                .bind("tries", tries).map((row, context) -> read(row)).findOne());
    }

    boolean renew(long id, UUID lease, OffsetDateTime until) {
        return database.withHandle(handle -> handle
                .createUpdate("update pdf_order set lease_until = :until" + MINE)
                .bind("until", until).bind("id", id).bind("lease", lease).execute()) == 1;
    }

    /** Lets it wait again: nothing was wrong, and it was not tried. */
    void putBack(long id, UUID lease, OffsetDateTime due) {
        waitAgain(id, lease, due, 1);
    }

    /** Lets it wait for another try. */
    void putOff(long id, UUID lease, OffsetDateTime due) {
        waitAgain(id, lease, due, 0);
    }

    private void waitAgain(long id, UUID lease, OffsetDateTime due, int triesLess) {
        database.useHandle(handle -> handle.createUpdate("update pdf_order set state = 'waiting', due_at = :due, "
                + "tries = tries - :less, " + NOT_TAKEN_UP + MINE)
                .bind("due", due).bind("less", triesLess).bind("id", id).bind("lease", lease).execute());
    }

    /** Ends one that is made; nothing is done if it is in other hands. */
    void finish(long id, UUID lease, OffsetDateTime now, byte[] content) {
        database.useHandle(handle -> handle.createUpdate("update pdf_order set state = 'done', ended_at = :now, "
                + "content = :content, paper = null, " + NOT_TAKEN_UP + MINE)
                .bind("now", now).bind("content", content).bind("id", id).bind("lease", lease).execute());
    }

    /** Ends one that is not made, for what the problem says; nothing is done if it is in other hands. */
    void end(long id, UUID lease, OffsetDateTime now, PdfState state, String problem) {
        database.useHandle(handle -> handle.createUpdate("update pdf_order set state = :state, ended_at = :now, "
                + "problem = cast(:problem as jsonb), paper = null, " + NOT_TAKEN_UP + MINE)
                .bind("state", state.code()).bind("now", now).bind("problem", problem).bind("id", id)
                .bind("lease", lease).execute());
    }

    void forget(OffsetDateTime endedBefore) {
        database.useHandle(handle -> handle.createUpdate("delete from pdf_order where ended_at < :before")
                .bind("before", endedBefore).execute());
    }

    private static PdfOrder read(ResultSet row) throws SQLException {
        return new PdfOrder(row.getLong("id"), row.getInt("cycle"), new RegionCode(row.getString("region")),
                row.getString("title"),
                new PdfOrder.Orderer(row.getString("ordered_by"), new RegionCode(row.getString("scope")),
                        row.getObject("ordered_at", OffsetDateTime.class),
                        Locale.forLanguageTag(row.getString("language"))),
                new PdfOrder.Standing(Codes.find(PdfState.class, row.getString("state")).orElseThrow(),
                        row.getInt("tries"),
                        row.getObject("ended_at", OffsetDateTime.class), row.getObject("size", Long.class),
                        row.getString("problem")));
    }
}
