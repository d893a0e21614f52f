package io.hindcast.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.HouseTest;
import io.hindcast.report.ServiceName;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class StoredServiceDirectoryTest extends HouseTest {
    private static final ServiceName CHECKOUT = new ServiceName("checkout");

    @Test
    void what_was_read_while_the_directory_was_replaced_is_not_kept() throws IOException {
        Deque<Runnable> afterReading = new ArrayDeque<>();
        ServiceDirectory services = new StoredServiceDirectory(
                interrupted(house.get(ServiceEntries.class), afterReading),
                house.get(JdbcClient.class),
                house.get(TransactionTemplate.class));
        services.replace(file("- name: checkout\n  team: Payments\n"));
        Path moved = file("- name: checkout\n  team: Storefront\n");
        afterReading.add(() -> services.replace(moved));

        services.teamOf(CHECKOUT);

        assertThat(afterReading).isEmpty();
        assertThat(services.teamOf(CHECKOUT)).hasValue("Storefront");
    }

    @Test
    void a_bad_services_file_is_explained_and_changes_nothing() throws IOException {
        Path services = directory.resolve("services.yaml");
        Files.writeString(services, "- name: a\n  team: T\n");
        house.get(ServiceDirectory.class).replace(services);
        Files.writeString(services, "- team: T\n- name: b\n- name: B\n");

        assertThat(house.get(ServiceDirectory.class).replace(services))
                .containsExactly(services + ": entry 1 has no name", services + ": entry 3 names b a second time");
        Files.writeString(services, "a: [");
        assertThat(house.get(ServiceDirectory.class).replace(services))
                .singleElement()
                .asString()
                .contains("cannot be read");
        assertThat(house.get(ServiceDirectory.class).replace(directory.resolve("none")))
                .containsExactly(directory.resolve("none") + ": there is no such file");
        assertThat(house.get(ServiceDirectory.class).teamOf(new ServiceName("A")))
                .hasValue("T");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(directory, "services", ".yaml"), text);
    }

    /** The same entries, where something happens between reading them and handing them over. */
    private static ServiceEntries interrupted(ServiceEntries entries, Deque<Runnable> afterReading) {
        return (ServiceEntries) Proxy.newProxyInstance(
                ServiceEntries.class.getClassLoader(), new Class<?>[] {ServiceEntries.class}, (self, asked, words) -> {
                    Object answer = asked.invoke(entries, words);
                    if (asked.getName().equals("findAll") && !afterReading.isEmpty()) {
                        afterReading.remove().run();
                    }
                    return answer;
                });
    }
}
