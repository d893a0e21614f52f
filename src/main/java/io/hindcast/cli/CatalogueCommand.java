package io.hindcast.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "catalogue",
        mixinStandardHelpOptions = true,
        description = "The catalogue of categories, rules and Golden Path components, as a file.",
        subcommands = {
            CatalogueExportCommand.class,
            CatalogueVersionsCommand.class,
            CatalogueCheckCommand.class,
            CataloguePreviewCommand.class,
            CatalogueImportCommand.class,
            CatalogueRestoreCommand.class,
            CatalogueLabelCommand.class
        })
final class CatalogueCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getErr());
        }
        return ExitCode.USAGE;
    }
}
