package io.hindcast.cli;

import io.hindcast.csv.Csv;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** How a list is printed: as one JSON array, or as a table. */
final class ListFormat {

    enum Format {
        JSON,
        CSV
    }

    @Option(names = "--format", description = "json or csv (default: ${DEFAULT-VALUE})", defaultValue = "json")
    Format format = Format.JSON;

    /** Prints a list, in a table with one row for each. */
    <T> void print(
            ApplicationContext context,
            PrintWriter out,
            List<T> list,
            List<String> columns,
            Function<T, List<String>> cells) {
        printRows(context, out, list, columns, one -> Stream.of(cells.apply(one)));
    }

    /** Prints a list, in a table with any number of rows for each. */
    <T> void printRows(
            ApplicationContext context,
            PrintWriter out,
            List<T> list,
            List<String> columns,
            Function<T, Stream<List<String>>> rows) {
        if (format == Format.CSV) {
            Csv.write(
                    Stream.concat(Stream.of(columns), list.stream().flatMap(rows))
                            .toList(),
                    out);
        } else {
            out.println(context.getBean(JsonMapper.class).writeValueAsString(list));
        }
    }
}
