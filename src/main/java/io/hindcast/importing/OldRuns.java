package io.hindcast.importing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets the files of old runs, so that the history does not grow with every import; the figures of all runs stay. */
@Component
class OldRuns {
    /** How many of the newest runs keep their list of files. */
    static final int KEPT = 100;

    private static final String UNUSED =
            " where remarks_of is null and run_id in (select id from import_run where forgotten)"
                    + " and not exists (select 1 from import_file u where u.remarks_of = import_file.id)";

    private final JdbcClient jdbc;

    OldRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes away the files of runs that are older than the newest hundred and that a later complete run of the same source has
     * replaced. What remarks an unchanged file got stays with the run that read it.
     */
    @Transactional
    void forget() {
        List<Long> oldestKept = jdbc.sql(
                        "select id from import_run order by id desc offset ? rows fetch next 1 rows only")
                .param(KEPT - 1)
                .query((row, number) -> row.getLong(1))
                .list();
        if (oldestKept.isEmpty()) {
            return;
        }
        int forgotten = jdbc.sql("update import_run r set forgotten = true where not r.forgotten and r.id < ?"
                        + " and r.lock_name is null and exists (select 1 from import_run l where l.archive = r.archive"
                        + " and l.origin = r.origin and l.id > r.id and l.state = 'completed')")
                .param(oldestKept.getFirst())
                .update();
        if (forgotten > 0) {
            jdbc.sql("delete from import_file where remarks_of is not null"
                            + " and run_id in (select id from import_run where forgotten)")
                    .update();
            jdbc.sql("delete from import_remark where file_id in (select id from import_file" + UNUSED + ")")
                    .update();
            jdbc.sql("delete from import_file" + UNUSED).update();
        }
    }
}
