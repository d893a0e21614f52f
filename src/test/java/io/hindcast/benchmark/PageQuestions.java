package io.hindcast.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What pages ask, asked again and again by one reader with a pause between, and how long the answers took. */
final class PageQuestions {
    private static final int PAUSE_MILLIS = 50;

    private final Map<String, Runnable> questions;
    private final Map<String, Map<String, List<Double>>> millis = Collections.synchronizedMap(new LinkedHashMap<>());

    PageQuestions(Map<String, Runnable> questions) {
        this.questions = questions;
    }

    /** A reader who goes on asking until it is told to end. */
    static final class Asking {
        private final Thread reader;
        private volatile boolean over;

        private Asking(PageQuestions questions, String during) {
            reader = Thread.ofPlatform().name("reader").start(() -> {
                while (!over) {
                    questions.askOnce(during);
                }
            });
        }

        /** Waits for the last answer. */
        void end() throws InterruptedException {
            over = true;
            reader.join();
        }
    }

    /** Asks each this many times. */
    void ask(int rounds, String during) {
        for (int i = 0; i < rounds; i++) {
            askOnce(during);
        }
    }

    /** Asks on a thread of its own. */
    Asking askMeanwhile(String during) {
        return new Asking(this, during);
    }

    private void askOnce(String during) {
        questions.forEach((name, question) -> {
            long start = System.nanoTime();
            question.run();
            millis.computeIfAbsent(during, first -> new ConcurrentHashMap<>())
                    .computeIfAbsent(name, first -> Collections.synchronizedList(new ArrayList<>()))
                    .add((System.nanoTime() - start) / 1e6);
            pause();
        });
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Prints a table of what was asked during what: median, 95th percentile and longest answer in milliseconds. */
    void print(PrintStream out) {
        out.println("| meanwhile | rounds | " + String.join(" | ", questions.keySet()) + " |");
        out.println("|---|---:|" + "---:|".repeat(questions.size()));
        millis.forEach((during, answers) -> out.printf(
                "| %s | %d | %s |%n",
                during,
                answers.values().stream().mapToInt(List::size).min().orElse(0),
                questions.keySet().stream()
                        .map(name -> told(answers.getOrDefault(name, List.of())))
                        .collect(Collectors.joining(" | "))));
    }

    private static String told(List<Double> answers) {
        double[] sorted =
                answers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0
                ? "-"
                : "%.0f, %.0f, %.0f"
                        .formatted(
                                sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted[sorted.length - 1]);
    }
}
