package io.hindcast.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportKeyTest {
    @ParameterizedTest
    @CsvSource({
        "2025/db.md,2025/db",
        "2025/.hidden,2025/.hidden",
        "v1.2/notes,v1.2/notes",
        "/srv/reports/db.md,srv/reports/db",
        "//db.md,db",
        "\\2025\\db.md,2025/db"
    })
    void the_key_of_a_file_is_its_path_without_the_ending(String path, String key) {
        assertThat(ReportKey.ofPath(path)).hasToString(key);
    }

    @Test
    void a_key_that_is_blank_or_starts_at_the_root_is_told_by_its_name() {
        assertThatThrownBy(() -> new ReportKey("/db")).hasMessageContaining("'/db'");
    }

    @Test
    void a_path_that_names_nothing_has_a_key_all_the_same() {
        assertThat(ReportKey.ofPath("/")).hasToString("_");
    }
}
