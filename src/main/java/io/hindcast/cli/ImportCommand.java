package io.hindcast.cli;

import io.hindcast.archive.ServiceDirectory;
import io.hindcast.importing.ImportCounts;
import io.hindcast.importing.ImportListener;
import io.hindcast.importing.ImportRequest;
import io.hindcast.importing.ImportRun;
import io.hindcast.importing.Importer;
import io.hindcast.searching.SearchIndex;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = {
            "Brings directory trees, files, zips and Git repositories into the archive.",
            "The last line on standard output is JSON: seen = read + partial + rejected; unchanged tells how many of those"
                    + " were not read again."
        })
final class ImportCommand extends AbstractCommand {
    private static final int NOT_IMPORTED = 2;
    /** As many files are imported before the thorough compiler's code would pay. */
    private static final int FEW_FILES = 5_000;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "a directory, a file, a zip, or the URL of a Git repository; URL#branch:folder for a part of it")
    List<String> paths = List.of();

    @Option(
            names = "--git",
            description = "read what is committed in the repository at PATH instead of the files of its work tree")
    boolean git;

    @Option(
            names = "--archive",
            paramLabel = "NAME",
            description = "the archive that all paths go to (default: one for each path, named after its last part)")
    @Nullable
    String archive;

    @Option(names = "--services", paramLabel = "FILE", description = "YAML list of services with team and components")
    @Nullable
    Path services;

    @Option(names = "--strict", description = "exit status 1 if a file was rejected")
    boolean strict;

    @Option(names = "--again", description = "read unchanged files too")
    boolean again;

    ImportCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    int answer(ApplicationContext context, PrintWriter out) {
        boolean failed = services != null && !replaceServices(context, services);
        ImportCounts counts = ImportCounts.NONE;
        double seconds = 0;
        context.getBean(SearchIndex.class).open();
        for (String path : paths) {
            ImportRun run = run(context.getBean(Importer.class), path);
            counts = counts.plus(run.counts());
            seconds += run.took().toMillis() / 1000.0;
            if (!run.isComplete()) {
                err().println("import: " + run.problem());
                failed = true;
            }
        }
        out.println(line(counts, seconds));
        return failed ? NOT_IMPORTED : strict && counts.rejected() > 0 ? 1 : 0;
    }

    private ImportRun run(Importer importer, String path) {
        ImportRequest named = git ? ImportRequest.ofGit(path) : ImportRequest.of(path);
        ImportRequest request = archive == null ? named : named.into(archive);
        try (ProgressLine progress = ProgressLine.on(err(), request.archive())) {
            return importer.run(again ? request.readingAgain() : request, hurrying(progress));
        }
    }

    private static ImportListener hurrying(ImportListener listener) {
        AtomicBoolean begun = new AtomicBoolean();
        return progress -> {
            if (progress.total() > 0 && !begun.getAndSet(true) && progress.total() <= FEW_FILES) {
                QuickCompiler.use();
            }
            listener.progress(progress);
        };
    }

    private boolean replaceServices(ApplicationContext context, Path file) {
        List<String> problems = context.getBean(ServiceDirectory.class).replace(file);
        problems.forEach(problem -> err().println("import: " + problem));
        return problems.isEmpty();
    }

    private static String line(ImportCounts counts, double seconds) {
        return "{\"seen\":%d,\"read\":%d,\"partial\":%d,\"rejected\":%d,\"unchanged\":%d,\"removed\":%d,\"seconds\":%s}"
                .formatted(
                        counts.seen(),
                        counts.read(),
                        counts.partial(),
                        counts.rejected(),
                        counts.unchanged(),
                        counts.removed(),
                        seconds);
    }
}
