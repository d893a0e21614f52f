package io.hindcast.cataloguing;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.cataloguing.CatalogueVersion.Origin;
import io.hindcast.cataloguing.ChangeOutcome.ChangedMeanwhile;
import io.hindcast.cataloguing.ChangeOutcome.Holds;
import io.hindcast.cataloguing.ChangeOutcome.KeptInFile;
import io.hindcast.cataloguing.ChangeOutcome.Same;
import io.hindcast.cataloguing.ChangeOutcome.Unreadable;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.CurrentCatalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class CatalogueVersionsTest extends ArchiveToLabel {
    @Test
    void the_shipped_catalogue_is_the_first_version() {
        assertThat(versions().holding()).satisfies(version -> {
            assertThat(version.number()).isEqualTo(1);
            assertThat(version.origin()).isEqualTo(Origin.SHIPPED);
            assertThat(version.text()).isEqualTo(Catalogue.bundledText());
        });
        assertThat(versions().isShippedNew()).isFalse();
    }

    @Test
    void a_changed_catalogue_holds_at_once_and_after_a_restart_with_who_when_and_why() {
        assertThat(change(withMoonbarges())).isInstanceOf(Holds.class);
        String fingerprint = versions().holding().fingerprint();
        assertThat(house.get(CurrentCatalogue.class).get().fingerprint()).isEqualTo(fingerprint);
        house.close();

        house = open();

        assertThat(house.get(CurrentCatalogue.class).get().fingerprint()).isEqualTo(fingerprint);
        assertThat(versions().all()).hasSize(2).first().satisfies(version -> {
            assertThat(version.by()).isEqualTo("Ada");
            assertThat(version.note()).isEqualTo("barges sink");
            assertThat(version.at()).isBeforeOrEqualTo(Instant.now(java.time.Clock.systemUTC()));
        });
    }

    @Test
    void one_that_cannot_be_read_is_refused_with_line_and_column_and_the_other_stays() {
        ChangeOutcome outcome = change(withMoonbarges().replace("'moonbarge'", "'(moonbarge'"));

        assertThat(outcome).isInstanceOfSatisfying(Unreadable.class, wrong -> {
            assertThat(wrong.sentence()).contains("(moonbarge").contains("cannot be understood");
            assertThat(wrong.line()).isGreaterThan(300);
            assertThat(wrong.column()).isEqualTo(13);
        });
        assertThat(versions().holding().number()).isEqualTo(1);
    }

    @Test
    void of_two_people_at_once_the_second_is_told() {
        change(withMoonbarges());

        assertThat(versions().change(Catalogue.bundledText() + "\n", 1, "Ben", null))
                .isEqualTo(new ChangedMeanwhile(versions().holding()));
    }

    @Test
    void saying_the_same_again_makes_no_version() {
        assertThat(change(Catalogue.bundledText()))
                .isEqualTo(new Same(versions().holding()));
        assertThat(versions().all()).hasSize(1);
    }

    @Test
    void a_newer_shipped_catalogue_is_taken_over_where_nobody_edited_it() {
        seed("# an older one\n" + Catalogue.bundledText(), Origin.SHIPPED);

        assertThat(versions().holding()).satisfies(version -> {
            assertThat(version.number()).isEqualTo(3);
            assertThat(version.text()).isEqualTo(Catalogue.bundledText());
        });
    }

    @Test
    void a_newer_shipped_catalogue_waits_for_a_person_where_somebody_edited_it() {
        String older = "# older\n" + Catalogue.bundledText();
        versions().holding();
        house.get(JdbcClient.class)
                .sql("update catalogue_version set body = :older, fingerprint = :fingerprint where number = 1")
                .param("older", older)
                .param("fingerprint", Catalogue.fingerprint(older))
                .update();
        seed("# ours\n" + Catalogue.bundledText(), Origin.EDITED);

        assertThat(versions().holding().number()).isEqualTo(2);
        assertThat(versions().isShippedNew()).isTrue();
    }

    @Test
    void a_file_named_by_the_settings_holds_and_the_pages_leave_it_alone() throws Exception {
        Path file = Files.writeString(directory.resolve("ours.yaml"), withMoonbarges());
        StoredCatalogue stored = named(file);

        assertThat(stored.version().origin()).isEqualTo(Origin.FILE);
        assertThat(new CatalogueVersions(
                                stored,
                                house.get(VersionRows.class),
                                house.get(CurrentCatalogue.class),
                                news -> {},
                                java.time.Clock.systemUTC())
                        .change(Catalogue.bundledText(), 2, "Ada", null))
                .isEqualTo(new KeptInFile(file.toString()));
    }

    @Test
    void a_file_that_cannot_be_read_leaves_the_version_before_it() throws Exception {
        Path file = Files.writeString(directory.resolve("ours.yaml"), "factors: [");
        StoredCatalogue stored = named(file);

        assertThat(stored.version().number()).isEqualTo(1);
        assertThat(stored.problemOfFile())
                .hasValueSatisfying(problem ->
                        assertThat(problem).startsWith(file.toString()).contains("column"));
    }

    private StoredCatalogue named(Path file) {
        versions().holding();
        return new StoredCatalogue(house.get(VersionRows.class), java.time.Clock.systemUTC(), file.toString());
    }

    private void seed(String text, Origin origin) {
        versions().holding();
        house.get(VersionRows.class).add(version(2, text, origin));
        house.close();
        house = open();
    }

    private static CatalogueVersion version(int number, String text, Origin origin) {
        return new CatalogueVersion(number, Catalogue.fingerprint(text), text, origin, "Hindcast", Instant.EPOCH, null);
    }
}
