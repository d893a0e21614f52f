package io.hindcast.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.HouseTest;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import io.hindcast.report.ReportKey;
import io.hindcast.report.ServiceName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportStoreTest extends HouseTest {
    @Test
    void a_report_comes_back_as_it_was_stored() {
        Reading reading = Samples.reading("2025/pay", "the text\n");
        house.get(ReportStore.class).save("a", "/from", List.of(reading));

        StoredReport stored =
                house.get(ReportStore.class).find(new ReportKey("2025/pay")).orElseThrow();

        assertThat(stored.report()).isEqualTo(reading.report());
        assertThat(stored.text()).isEqualTo("the text\n");
        assertThat(stored.removed()).isFalse();
        assertThat(stored.revisions()).extracting(Revision::number).containsExactly(1);
    }

    @Test
    void a_changed_text_is_a_new_revision_and_the_same_text_is_not() {
        house.get(ReportStore.class).save("a", "/from", List.of(Samples.reading("pay", "one")));
        house.get(ReportStore.class).save("a", "/from", List.of(Samples.reading("pay", "one")));
        house.get(ReportStore.class).save("a", "/from", List.of(Samples.reading("pay", "two")));

        StoredReport stored =
                house.get(ReportStore.class).find("a", new ReportKey("pay")).orElseThrow();
        assertThat(stored.text()).isEqualTo("two");
        assertThat(stored.revisions()).extracting(Revision::number).containsExactly(2, 1);
        assertThat(house.get(ReportStore.class).count()).isEqualTo(1);
    }

    @Test
    void a_removed_report_is_kept_and_comes_back_with_its_file() {
        house.get(ReportStore.class).save("a", "/from", List.of(Samples.reading("pay", "one")));

        assertThat(house.get(ReportStore.class).markRemoved("a", "/from", List.of("pay.md")))
                .isEqualTo(1);
        assertThat(house.get(ReportStore.class).count()).isZero();
        assertThat(house.get(ReportStore.class).hashes("a", "/from")).isEmpty();
        assertThat(house.get(ReportStore.class).find(new ReportKey("pay")))
                .hasValueSatisfying(stored -> assertThat(stored.removed()).isTrue());

        house.get(ReportStore.class).save("a", "/from", List.of(Samples.reading("pay", "one")));
        StoredReport back =
                house.get(ReportStore.class).find(new ReportKey("pay")).orElseThrow();
        assertThat(back.removed()).isFalse();
        assertThat(back.revisions()).hasSize(1);
    }

    @Test
    void a_report_that_left_its_file_is_marked_removed() {
        house.get(ReportStore.class)
                .save("a", "/from", List.of(Samples.section("log", "one", 1), Samples.section("log", "two", 9)));
        house.get(ReportStore.class).save("a", "/from", List.of(Samples.section("log", "one", 1)));

        assertThat(house.get(ReportStore.class).find(new ReportKey("log#two")))
                .hasValueSatisfying(stored -> assertThat(stored.removed()).isTrue());
        assertThat(house.get(ReportStore.class).count()).isEqualTo(1);
    }

    @Test
    void a_rejected_file_is_remembered_by_its_hash_but_is_no_report() {
        house.get(ReportStore.class).save("a", "/from", List.of(Samples.rejected("README")));

        assertThat(house.get(ReportStore.class).hashes("a", "/from")).containsOnlyKeys("README.md");
        assertThat(house.get(ReportStore.class).count()).isZero();
        assertThat(house.get(ReportStore.class).find(new ReportKey("README"))).isEmpty();
    }

    @Test
    void news_are_told_once_for_each_batch() {
        house.get(ReportStore.class).save("a", "/from", List.of(Samples.reading("x", "1"), Samples.reading("y", "2")));
        house.get(ReportStore.class).markRemoved("a", "/from", List.of("x.md"));

        assertThat(house.news())
                .containsExactly(
                        new ArchiveChanged("a", List.of(new ReportKey("x"), new ReportKey("y")), List.of()),
                        new ArchiveChanged("a", List.of(), List.of(new ReportKey("x"))));
    }

    @Test
    void facts_come_by_archive_and_key_with_the_team_of_each_service() throws Exception {
        Path services = directory.resolve("services.yaml");
        Files.writeString(services, "- name: Payment-V2\n  team: Payments\n  components: [Postgres template]\n");
        assertThat(house.get(ServiceDirectory.class).replace(services)).isEmpty();
        house.get(ReportStore.class).save("b", "/b", List.of(Samples.reading("a", "1")));
        house.get(ReportStore.class).save("a", "/a", List.of(Samples.reading("z", "1"), Samples.reading("b", "1")));

        List<ReportFacts> facts = new ArrayList<>();
        house.get(ReportStore.class).forEachFacts(facts::add);

        assertThat(facts).extracting(fact -> fact.archive() + ":" + fact.key()).containsExactly("a:b", "a:z", "b:a");
        assertThat(facts.getFirst().teams()).containsExactly("Payments");
        assertThat(facts.getFirst().actions())
                .extracting(ReportFacts.ActionFacts::fingerprint)
                .doesNotHaveDuplicates();
        assertThat(house.get(ServiceDirectory.class).componentsOf(new ServiceName("payment-v2")))
                .containsExactly("Postgres template");
        assertThat(house.get(ServiceDirectory.class).services())
                .containsExactly(new ServiceName("checkout"), new ServiceName("payment-v2"));
    }

    @Test
    void outcomes_of_one_file_are_told_as_one() {
        assertThat(Outcome.READ.and(Outcome.REJECTED)).isEqualTo(Outcome.PARTIAL);
        assertThat(Outcome.READ.and(Outcome.READ)).isEqualTo(Outcome.READ);
    }
}
