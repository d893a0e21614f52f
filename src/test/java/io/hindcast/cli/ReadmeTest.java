package io.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ReadmeTest {
    private static final Path README = Path.of("README.md");

    @Test
    void it_is_short_and_shows_both_commands_before_line_20() throws IOException {
        List<String> lines = Files.readAllLines(README);

        assertThat(lines).hasSizeLessThan(120);
        assertThat(lines.subList(0, 19))
                .anyMatch(line -> line.startsWith("./mvnw spring-boot:run"))
                .anyMatch(line -> line.startsWith("./mvnw verify"));
    }

    @Test
    void its_house_table_names_every_package() throws IOException {
        try (Stream<Path> rooms = Files.list(Path.of("src/main/java/io/hindcast"))) {
            Set<String> packages = rooms.filter(Files::isDirectory)
                    .map(room -> "io.hindcast." + room.getFileName())
                    .collect(Collectors.toSet());

            assertThat(firstCells("`(io\\.hindcast\\.\\w+)`")).containsExactlyInAnyOrderElementsOf(packages);
        }
    }

    @Test
    void its_command_table_names_every_command() throws IOException {
        CommandLine line = CommandLineDoor.line(new Rooms(ReadmeTest.class));

        assertThat(firstCells("`([a-z-]+)(?: [^`]*)?`"))
                .containsExactlyInAnyOrderElementsOf(line.getSubcommands().keySet());
    }

    @Test
    void its_links_lead_somewhere() throws IOException {
        assertThat(all("\\]\\(([^)#:]+)\\)"))
                .allSatisfy(target -> assertThat(Path.of(target)).exists());
    }

    @Test
    void it_leads_to_every_page_of_docs() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("docs"))) {
            assertThat(all("\\]\\((docs/[\\w-]+\\.md)\\)"))
                    .containsExactlyInAnyOrderElementsOf(pages.map(Path::toString)
                            .filter(page -> page.endsWith(".md"))
                            .toList());
        }
    }

    private static Set<String> firstCells(String cell) throws IOException {
        return all("(?m)^\\| " + cell + " \\|");
    }

    private static Set<String> all(String regex) throws IOException {
        return Pattern.compile(regex)
                .matcher(Files.readString(README))
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toSet());
    }
}
