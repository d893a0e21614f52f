package io.hindcast.correcting;

import io.hindcast.archive.Correction;
import io.hindcast.archive.CorrectionStore;
import io.hindcast.archive.CorrectionStore.Conflict;
import io.hindcast.archive.FactName;
import io.hindcast.archive.NewValue;
import io.hindcast.archive.StoredReport;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.CurrentCatalogue;
import io.hindcast.correcting.CorrectionOutcome.ChangedMeanwhile;
import io.hindcast.correcting.CorrectionOutcome.Corrected;
import io.hindcast.correcting.CorrectionOutcome.Refused;
import io.hindcast.followup.Actions;
import io.hindcast.followup.Today;
import io.hindcast.report.ReportKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What people correct of what was read. */
@Service
public final class Corrections {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WHY = 2000;

    private final CorrectionStore store;
    private final CurrentCatalogue catalogues;
    private final Today today;

    Corrections(CorrectionStore store, CurrentCatalogue catalogues, Today today) {
        this.store = store;
        this.catalogues = catalogues;
        this.today = today;
    }

    /** Every correction ever made to one report, the newest first. */
    public List<Correction> of(String archive, ReportKey report) {
        return store.of(archive, report);
    }

    /**
     * Sets facts of a report, all or none, and keeps who did it and why. The report is handed over as the person saw it: if one
     * of these facts has another value by now, nothing is kept and the outcome says so. Setting a fact to what the reading says
     * withdraws its correction. A blank name is kept as {@link Actions#UNNAMED}.
     */
    public CorrectionOutcome correct(
            StoredReport seen, List<NewValue> wanted, @Nullable String by, @Nullable String why) {
        Catalogue catalogue = catalogues.get();
        List<NewValue> values =
                wanted.stream().map(value -> Tidy.value(value, catalogue)).toList();
        Map<FactName, String> problems = new Check(seen, catalogue, today.date()).problems(values);
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        List<NewValue> news = values.stream()
                .filter(value -> !Objects.equals(seen.value(value.fact()), value.value()))
                .toList();
        if (news.isEmpty()) {
            return new Corrected(0);
        }
        return store.correct(seen, news, name(by), shortened(why, LONGEST_WHY))
                .<CorrectionOutcome>map(Corrections::meanwhile)
                .orElse(new Corrected(news.size()));
    }

    /** Ends a correction that stands: the fact is again what the present reading says. */
    public CorrectionOutcome withdraw(StoredReport seen, Correction correction, @Nullable String by) {
        return store.withdraw(seen, correction, name(by))
                .<CorrectionOutcome>map(Corrections::meanwhile)
                .orElse(new Corrected(1));
    }

    private static ChangedMeanwhile meanwhile(Conflict conflict) {
        return new ChangedMeanwhile(conflict.fact(), conflict.valueNow(), conflict.standing());
    }

    private static String name(@Nullable String by) {
        return Optional.ofNullable(shortened(by, LONGEST_NAME)).orElse(Actions.UNNAMED);
    }

    private static @Nullable String shortened(@Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String line = text.strip();
        return line.substring(0, Math.min(line.length(), longest));
    }
}
