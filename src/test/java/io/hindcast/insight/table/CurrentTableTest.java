package io.hindcast.insight.table;

import static io.hindcast.insight.table.Facts.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.archive.ArchiveChanged;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurrentTableTest {
    @Test
    void the_table_is_built_anew_only_after_the_archive_changed() {
        ListedArchive archive = ListedArchive.of(report("a"), report("b"));
        CurrentTable table = archive.table();
        IncidentTable before = table.get();
        archive.reports.removeLast();

        assertThat(table.get()).isSameAs(before);
        table.on(new ArchiveChanged("test", List.of(), List.of()));
        assertThat(table.get().size()).isEqualTo(1);
        assertThat(before.size()).isEqualTo(2);
    }
}
