package io.hindcast.cli;

import io.hindcast.report.ReportKey;
import io.hindcast.searching.Search;
import io.hindcast.searching.SearchListing;
import io.hindcast.searching.SearchResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "similar",
        description = "Finds the reports most like one, or most like an error message or log excerpt.")
final class SimilarCommand extends AbstractCommand {

    @ArgGroup(multiplicity = "1")
    Of of = new Of();

    /** What to compare with. */
    static final class Of {
        @Parameters(paramLabel = "KEY", arity = "1", description = "a stored report")
        @Nullable
        String key;

        @Option(names = "--text", paramLabel = "FILE", description = "a text file; - reads standard input")
        @Nullable
        String text;
    }

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "at most N hits")
    int limit = 10;

    SimilarCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    int answer(ApplicationContext context, PrintWriter out) {
        Search search = context.getBean(Search.class);
        Optional<SearchResult> result = of.key == null
                ? Optional.of(search.similar(text(), limit))
                : search.similar(new ReportKey(of.key), limit);
        result.ifPresentOrElse(
                found -> out.println(context.getBean(JsonMapper.class).writeValueAsString(SearchListing.of(found))),
                () -> {
                    err().println("There is no report " + of.key
                            + "; the key is the path inside its archive without the ending");
                    err().flush();
                });
        return result.isPresent() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private String text() {
        String file = String.valueOf(of.text);
        try {
            byte[] bytes = file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new ParameterException(spec.commandLine(), "There is no file " + file, e);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
