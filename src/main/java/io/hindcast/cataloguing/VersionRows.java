package io.hindcast.cataloguing;

import io.hindcast.cataloguing.CatalogueVersion.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of catalogue versions; nothing in it is ever changed or deleted. */
@Component
class VersionRows {
    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version, the newest first. */
    List<CatalogueVersion> all() {
        return jdbc.sql("select * from catalogue_version order by number desc")
                .query((row, number) -> version(row))
                .list();
    }

    Optional<CatalogueVersion> newest() {
        return jdbc.sql("select * from catalogue_version order by number desc limit 1")
                .query((row, number) -> version(row))
                .optional();
    }

    Optional<CatalogueVersion> find(int wanted) {
        return jdbc.sql("select * from catalogue_version where number = ?")
                .param(wanted)
                .query((row, number) -> version(row))
                .optional();
    }

    /** The newest version of this fingerprint. */
    Optional<CatalogueVersion> named(String fingerprint) {
        return jdbc.sql("select * from catalogue_version where fingerprint = ? order by number desc limit 1")
                .param(fingerprint)
                .query((row, number) -> version(row))
                .optional();
    }

    /** Keeps a version; false where somebody else took its number first. */
    boolean add(CatalogueVersion version) {
        try {
            jdbc.sql("insert into catalogue_version (number, fingerprint, body, origin, created_by, created_at, note)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .param(version.number())
                    .param(version.fingerprint())
                    .param(version.text())
                    .param(version.origin().id())
                    .param(version.by())
                    .param(version.at().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                    .param(version.note())
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    private static CatalogueVersion version(ResultSet row) throws SQLException {
        return new CatalogueVersion(
                row.getInt("number"),
                row.getString("fingerprint"),
                row.getString("body"),
                Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("note"));
    }
}
