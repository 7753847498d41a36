package luzhi.kernel.register.deferred;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import luzhi.core.language.Codes;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.page.PageWanted;
import luzhi.kernel.register.FileType;
import luzhi.kernel.register.ImportOrder;
import luzhi.kernel.register.SentFile;

/** Keeps imports and their files until they have ended. */
@ApplicationScoped
class DeferredImportRepository {

    /** Of one that was taken up by whoever asks, and by nobody else since. */
    private static final String MINE = " where id = :id and state = 'running' and lease = :lease";
    private static final String NOT_TAKEN_UP = "lease = null, lease_until = null";

    private final Jdbi database;

    DeferredImportRepository(Jdbi database) {
        this.database = database;
    }

    /** Adds one, which waits. */
    DeferredImport add(String register, DeferredImport.Sender sender, ImportOrder order, FileType type,
            SentFile file) {
        RegionSpan span = order.within().span();
        return database.withHandle(handle -> {
            DeferredImport added = handle.createQuery("""
                    insert into deferred_import (register, sent_by, roles, scope, sent_at, region, last_region, period,
                        replace, dry_run, document, language, content_type, charset, size, due_at)
                    values (:register, :sender, :roles, :scope, :at, :region, :last, :period, :replace, :dryRun,
                        :document, :language, :type, :charset, :size, :at)
                    returning *""")
                    .bind("register", register).bind("sender", sender.name())
                    .bind("roles", sender.roles().toArray(String[]::new)).bind("scope", sender.scope().text())
                    .bind("at", sender.at()).bind("region", order.within().text()).bind("last", span.last())
                    .bind("period", order.period() == null ? null : order.period().toString())
                    .bind("replace", order.replace()).bind("dryRun", order.dryRun())
                    .bind("document", order.document()).bind("language", order.language().toLanguageTag())
                    .bind("type", type.contentType()).bind("charset", type.charset()).bind("size", file.size())
                    .map((row, context) -> read(row)).one();
            addPieces(handle, added.id(), file);
            return added;
        });
    }

    private static void addPieces(Handle handle, long id, SentFile file) {
        int number = 0;
        for (Optional<byte[]> piece = file.piece(number); piece.isPresent(); piece = file.piece(++number)) {
            handle.createUpdate(
                    "insert into deferred_import_file (import, piece, content) values (:id, :piece, :content)")
                    .bind("id", id).bind("piece", number).bind("content", piece.get()).execute();
        }
    }

    /**
     * Those that have not ended, and the bytes of their files.
     *
     * @param ofRegion those of callers of one region
     */
    record Open(int all, int ofRegion, long bytes, long bytesOfRegion) {}

    Open countOpen(RegionCode scope) {
        return database.withHandle(handle -> handle.createQuery("""
                select count(*) as all, count(*) filter (where scope = :scope) as of_region,
                    coalesce(sum(size), 0) as bytes,
                    coalesce(sum(size) filter (where scope = :scope), 0) as bytes_of_region
                from deferred_import where ended_at is null""").bind("scope", scope.text())
                .map((row, context) -> new Open(row.getInt("all"), row.getInt("of_region"), row.getLong("bytes"),
                        row.getLong("bytes_of_region")))
                .one());
    }

    /** A piece of its file, by its number; nothing behind the last. */
    Optional<byte[]> findPiece(long id, int piece) {
        return database.withHandle(handle -> handle
                .createQuery("select content from deferred_import_file where import = :id and piece = :piece")
                .bind("id", id).bind("piece", piece).mapTo(byte[].class).findOne());
    }

    Optional<DeferredImport> find(long id) {
        return database.withHandle(handle -> handle.createQuery("select * from deferred_import where id = :id")
                .bind("id", id).map((row, context) -> read(row)).findOne());
    }

    /** Those about these regions, the latest first, behind one by its id. */
    List<DeferredImport> list(RegionSpan regions, PageWanted<Long> page) {
        return database.withHandle(handle -> handle.createQuery("""
                select * from deferred_import where region between :first and :last and id < :behind
                order by id desc limit :limit""")
                .bind("first", regions.first()).bind("last", regions.last()).bind("behind", page.behind())
                .bind("limit", page.entriesToFind()).map((row, context) -> read(row)).list());
    }

    /**
     * Takes up the first that is due and that nobody works on, unless an earlier one of the same register is about any of its regions: it
     * comes behind that.
     *
     * @param lease by which whoever takes it up is known from now on
     * @param until when it may be taken up by others unless the lease is renewed
     * @param tries one that was taken up so often is left alone
     */
    Optional<DeferredImport> takeUp(UUID lease, OffsetDateTime now, OffsetDateTime until, int tries) {
        return database.withHandle(handle -> handle.createQuery("""
                update deferred_import set state = 'running', lease = :lease, lease_until = :until, tries = tries + 1,
                    rows_read = 0, begun_at = :now
                where id = (
                    select id from deferred_import due
                    where (state = 'waiting' and due_at <= :now or state = 'running' and lease_until < :now)
                        and ended_at is null and tries < :tries and not exists (
                            select from deferred_import earlier
                            where earlier.ended_at is null and earlier.register = due.register and earlier.id < due.id
                                and earlier.region <= due.last_region and due.region <= earlier.last_region)
                    order by id limit 1 for update skip locked)
                returning *""").bind("lease", lease).bind("now", now).bind("until", until).bind("tries", tries)
                .map((row, context) -> read(row)).findOne());
    }

    /** Holds on to one that was taken up, and tells how far it is; false if it is in other hands. */
    boolean renew(long id, UUID lease, OffsetDateTime until, long rowsRead) {
        return database.withHandle(handle -> handle
                .createUpdate("update deferred_import set lease_until = :until, rows_read = :rows" + MINE)
                .bind("until", until).bind("rows", rowsRead).bind("id", id).bind("lease", lease).execute()) == 1;
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
        database.useHandle(handle -> handle.createUpdate("update deferred_import set state = 'waiting', due_at = :due, "
                + "tries = tries - :less, rows_read = 0, " + NOT_TAKEN_UP + MINE)
                .bind("due", due).bind("less", triesLess).bind("id", id).bind("lease", lease).execute());
    }

    /**
     * Ends one that is done, in a transaction of its importer's.
     *
     * @param receipt in JSON
     * @return false, and nothing is done, if it is in other hands
     */
    boolean finish(Handle transaction, long id, UUID lease, OffsetDateTime now, long rowsRead, String receipt) {
        return end(transaction, "update deferred_import set state = 'done', ended_at = :now, rows_read = :rows, "
                + "receipt = cast(:outcome as jsonb), " + NOT_TAKEN_UP + MINE, id, lease, now, rowsRead, receipt);
    }

    /** Ends one that was refused; nothing is done if it is in other hands. */
    void refuse(long id, UUID lease, OffsetDateTime now, long rowsRead, String problem) {
        endWithProblem("refused", id, lease, now, rowsRead, problem);
    }

    /** Ends one that failed too often; nothing is done if it is in other hands. */
    void giveUp(long id, UUID lease, OffsetDateTime now, long rowsRead, String problem) {
        endWithProblem("given-up", id, lease, now, rowsRead, problem);
    }

    private void endWithProblem(String state, long id, UUID lease, OffsetDateTime now, long rowsRead,
            String problem) {
        database.useTransaction(handle -> end(handle, "update deferred_import set state = '" + state
                + "', ended_at = :now, rows_read = :rows, problem = cast(:outcome as jsonb), " + NOT_TAKEN_UP + MINE,
                id, lease, now, rowsRead, problem));
    }

    private static boolean end(Handle transaction, String update, long id, UUID lease, OffsetDateTime now,
            long rowsRead, String outcome) {
        boolean isMine = transaction.createUpdate(update).bind("now", now).bind("rows", rowsRead)
                .bind("outcome", outcome).bind("id", id).bind("lease", lease).execute() == 1;
        if (isMine) {
            transaction.createUpdate("delete from deferred_import_file where import = :id").bind("id", id).execute();
        }
        return isMine;
    }

    /** One that was left in the middle after as many tries as it has; with the lease by which it may be ended. */
    Optional<DeferredImport> takeLeft(UUID lease, OffsetDateTime now, OffsetDateTime until, int tries) {
        return database.withHandle(handle -> handle.createQuery("""
                update deferred_import set lease = :lease, lease_until = :until
                where id = (
                    select id from deferred_import
                    where state = 'running' and lease_until < :now and tries >= :tries
                    order by id limit 1 for update skip locked)
                returning *""").bind("lease", lease).bind("until", until).bind("now", now).bind("tries", tries)
                .map((row, context) -> read(row)).findOne());
    }

    /** Forgets those that ended before. */
    void forget(OffsetDateTime endedBefore) {
        database.useHandle(handle -> handle.createUpdate("delete from deferred_import where ended_at < :before")
                .bind("before", endedBefore).execute());
    }

    private static DeferredImport read(ResultSet row) throws SQLException {
        String period = row.getString("period");
        DeferredImport.Sender sender = new DeferredImport.Sender(row.getString("sent_by"),
                List.of((String[]) row.getArray("roles").getArray()), new RegionCode(row.getString("scope")),
                time(row, "sent_at"));
        ImportOrder order = new ImportOrder(sender.name(), new RegionCode(row.getString("region")),
                period == null ? null : Period.parse(period), row.getBoolean("replace"), row.getBoolean("dry_run"),
                row.getString("document"), Locale.forLanguageTag(row.getString("language")));
        DeferredImport.Standing standing = new DeferredImport.Standing(
                Codes.get(ImportState.class, row.getString("state")), row.getInt("tries"), row.getLong("rows_read"),
                time(row, "begun_at"), time(row, "ended_at"), row.getString("receipt"), row.getString("problem"));
        return new DeferredImport(row.getLong("id"), row.getString("register"), sender, order,
                new FileType(row.getString("content_type"), row.getString("charset")), row.getLong("size"), standing);
    }

    private static OffsetDateTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class);
    }
}
