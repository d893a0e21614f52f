package io.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.HindcastApplication;
import io.hindcast.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The verbs of {@code catalogue}, one after the other over one store, as somebody would type them. */
@TestMethodOrder(OrderAnnotation.class)
class CatalogueCommandsTest {
    @TempDir
    static Path directory;

    private static Path samples;

    @BeforeAll
    static void importSamples() {
        samples = Samples.copyInto(directory);
        run("import", samples.toString());
    }

    @Test
    @Order(1)
    void export_prints_what_check_finds_nothing_wrong_with() throws IOException {
        Answer export = run("catalogue", "export");
        Files.writeString(mine(), export.out());

        Answer check = check(mine());

        assertThat(export.status()).isZero();
        assertThat(check.status()).isZero();
        assertThat(check.out()).contains("mine.yaml can be read: 14 factors, 10 triggers");
    }

    @Test
    @Order(2)
    void a_file_that_is_missing_or_wrong_changes_nothing_and_says_where_and_what_holds() throws IOException {
        Path wrong = directory.resolve("wrong.yaml");
        Files.writeString(wrong, Files.readString(mine()).replaceFirst("says: strong", "says: huge"));

        Answer refused = run("catalogue", "import", wrong.toString());
        Answer missing = check(directory.resolve("nowhere.yaml"));

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains("wrong.yaml: line ", "'says' is one of hint, fair, strong, not 'huge'")
                .contains("nothing is changed; version 1 holds");
        assertThat(missing.status()).isEqualTo(1);
        assertThat(missing.err()).contains("nowhere.yaml: there is no such file");
    }

    @Test
    @Order(3)
    void the_same_catalogue_makes_no_version() {
        Answer same = run("catalogue", "import", mine().toString());

        assertThat(same.status()).isZero();
        assertThat(same.json().get("version").asInt()).isEqualTo(1);
        assertThat(same.err()).contains("version 1 says, which holds already; there is no new version");
    }

    @Test
    @Order(4)
    void preview_tells_what_would_move_and_that_nothing_did() throws IOException {
        Files.writeString(mine(), Files.readString(mine()).replace("says: strong", "says: hint"));

        Answer preview = run("catalogue", "preview", mine().toString());

        assertThat(preview.status()).isZero();
        assertThat(preview.json().get("moving").asInt()).isPositive();
        assertThat(preview.err()).contains("would have other labels. Nothing is changed; catalogue import ");
        assertThat(run("catalogue", "versions").out().lines()).hasSize(1);
    }

    @Test
    @Order(5)
    void import_says_what_holds_what_is_kept_and_what_moved_and_restore_takes_it_back() {
        Answer imported = run("catalogue", "import", mine().toString(), "--by", "Ada", "--note", "weaker");
        Answer restored = run("catalogue", "restore", "1");

        assertThat(imported.status()).isZero();
        assertThat(imported.json().get("version").asInt()).isEqualTo(2);
        assertThat(imported.json().get("different").asInt()).isPositive();
        assertThat(imported.err())
                .contains("Version 2 of the catalogue holds; version 1 is kept (catalogue restore 1)");
        assertThat(restored.json().get("version").asInt()).isEqualTo(3);
        assertThat(restored.json().get("different")).isEqualTo(imported.json().get("different"));
        assertThat(run("catalogue", "versions").out().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("\"by\":\"Ada\"") && line.contains("\"note\":\"weaker\""));
        assertThat(run("catalogue", "restore", "9").err()).contains("there is no version 9; catalogue versions lists");
    }

    @Test
    @Order(6)
    void label_has_nothing_left_to_do_where_all_reports_are_labeled() {
        Answer label = run("catalogue", "label");

        assertThat(label.status()).isZero();
        assertThat(label.json().get("reports").asInt()).isZero();
    }

    @Test
    @Order(7)
    void inspect_labels_by_the_catalogue_that_comes_with_hindcast_or_by_the_one_in_a_file() {
        Answer shipped = runAlone("inspect", samples.toString());
        Answer weaker = runAlone("inspect", "--catalogue", mine().toString(), samples.toString());
        Answer missing = runAlone("inspect", "--catalogue", "nowhere.yaml", samples.toString());

        assertThat(weaker.status()).isZero();
        assertThat(weaker.out().lines().count()).isEqualTo(shipped.out().lines().count());
        assertThat(weaker.out()).isNotEqualTo(shipped.out());
        assertThat(missing.status()).isEqualTo(1);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err()).contains("nowhere.yaml: there is no such file");
        assertThat(runAlone("inspect", "--help").out()).contains("--catalogue", "comes with Hindcast");
    }

    private static Path mine() {
        return directory.resolve("mine.yaml");
    }

    private static Answer check(Path file) {
        return runAlone("catalogue", "check", file.toString());
    }

    private static Answer run(String... words) {
        Stream<String> all = Stream.concat(
                Stream.of(words), Stream.of("--data", directory.resolve("store").toString()));
        return Answer.to(HindcastApplication.class, all.toList());
    }

    private static Answer runAlone(String... words) {
        return Answer.to(HindcastApplication.class, List.of(words));
    }
}
