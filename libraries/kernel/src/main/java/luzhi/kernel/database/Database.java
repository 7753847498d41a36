package luzhi.kernel.database;

import java.math.BigDecimal;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

import io.agroal.api.AgroalDataSource;

/** Lets plain SQL take part in the transaction at hand: the pool hands every statement of one the same connection. */
class Database {

    @Produces
    @Singleton
    Jdbi jdbi(AgroalDataSource pool, PlainSql watch) {
        return Jdbi.create(pool)
                .configure(SqlStatements.class, statements -> statements.setSqlLogger(watch))
                .registerArrayType(String.class, "text")
                .registerArrayType(Integer.class, "integer")
                .registerArrayType(Long.class, "bigint")
                .registerArrayType(BigDecimal.class, "numeric", value -> value == null ? null : value.toPlainString());
    }
}
