package io.hindcast.classifying;

import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.report.Axis;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A sentence of a public report and what two passes of reading say it tells on each axis; "none" where it tells nothing. */
record LabeledSentence(String set, String archive, String text, Kappa.Pair factor, Kappa.Pair trigger) {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    static final String NONE = "none";

    /** All labeled sentences that are still found in their files. */
    static List<LabeledSentence> all(Path corpora) throws IOException {
        List<LabeledSentence> found = new ArrayList<>();
        Map<Path, Map<String, String>> texts = new HashMap<>();
        for (String[] cells : lines()) {
            Path file = corpora.resolve(cells[1]).resolve(cells[2]);
            Map<String, String> inFile = texts.get(file);
            if (inFile == null) {
                inFile = sentences(file);
                texts.put(file, inFile);
            }
            String text = inFile.get(cells[4]);
            if (text != null) {
                found.add(new LabeledSentence(
                        cells[0],
                        cells[1],
                        text,
                        new Kappa.Pair(label(cells[5]), label(cells[7])),
                        new Kappa.Pair(label(cells[6]), label(cells[8]))));
            }
        }
        return found;
    }

    /** How many are labeled, found or not. */
    static int labeled() throws IOException {
        return lines().size();
    }

    /** What the two passes say on one axis. */
    Kappa.Pair labels(Axis axis) {
        return axis == Axis.FACTOR ? factor : trigger;
    }

    boolean isRight(Axis axis, String said) {
        Kappa.Pair pair = labels(axis);
        return said.equals(pair.first()) || said.equals(pair.second());
    }

    private static List<String[]> lines() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/labels/sentences.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static String label(String cell) {
        return cell.startsWith(NONE) || cell.equals("-") || cell.equals(Category.UNKNOWN) ? NONE : cell;
    }

    private static Map<String, String> sentences(Path file) throws IOException {
        Map<String, String> found = new HashMap<>();
        SourceFile source = new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
        for (Reading reading : new ReportReader().read(source)) {
            if (reading.report().outcome() != Outcome.REJECTED) {
                for (Material.Said one : Sentences.of(reading)) {
                    String text = SPACE.matcher(one.text().strip()).replaceAll(" ");
                    found.put(hash(text), text);
                }
            }
        }
        return found;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
