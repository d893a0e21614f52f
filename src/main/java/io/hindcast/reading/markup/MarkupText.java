package io.hindcast.reading.markup;

import io.hindcast.reading.markup.Markup.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Running text written out as Markdown: words, marks around them, line breaks; each line knows where in the file it starts. */
public final class MarkupText {
    private static final Pattern RULER = Pattern.compile("[-=_*]{2,}");

    private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
    private final List<Integer> sources = new ArrayList<>(List.of(0));
    private final List<String> waiting = new ArrayList<>();
    private boolean gap;
    /** The mark that has just been closed, else empty; after punctuation, a word behind it must be kept apart from it. */
    private String closed = "";

    private boolean apart;

    /** Adds words; white space between them becomes one space. */
    public void words(String text, int source) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b') {
                gap = true;
            } else {
                if (c == '<' && i + 1 < text.length() && isTagStart(text.charAt(i + 1))) {
                    put('\\', source);
                }
                put(c, source);
            }
        }
    }

    private static boolean isTagStart(char c) {
        return Character.isLetter(c) || c == '/' || c == '!' || c == '?';
    }

    private void put(char c, int source) {
        StringBuilder line = lines.getLast();
        if (sources.getLast() == 0) {
            sources.set(sources.size() - 1, source);
        }
        boolean word = Character.isLetterOrDigit(c);
        boolean open = !waiting.isEmpty() && !line.isEmpty() && !word;
        if ((gap || (apart && word) || open) && !line.isEmpty()) {
            line.append(' ');
        }
        gap = false;
        apart = false;
        closed = "";
        waiting.forEach(line::append);
        waiting.clear();
        line.append(c);
    }

    /** Starts a new line; nothing where this one is still empty. */
    public void newLine() {
        gap = false;
        apart = false;
        closed = "";
        if (!lines.getLast().isEmpty()) {
            lines.add(new StringBuilder());
            sources.add(0);
        }
    }

    /** Writes content between a mark and its counterpart, such as {@code **}; nothing where there are no words in it. */
    public void marked(String open, String close, Runnable content) {
        StringBuilder line = lines.getLast();
        if (!gap && closed.equals(open)) {
            line.setLength(line.length() - close.length());
        } else {
            waiting.add(open);
        }
        content.run();
        if (!waiting.isEmpty() && waiting.getLast().equals(open)) {
            waiting.removeLast();
            return;
        }
        StringBuilder last =
                lines.getLast().isEmpty() && lines.size() > 1 ? lines.get(lines.size() - 2) : lines.getLast();
        apart = !last.isEmpty() && !Character.isLetterOrDigit(last.charAt(last.length() - 1));
        last.append(close);
        closed = close;
    }

    /** The lines that hold words. */
    public List<Line> lines() {
        List<Line> written = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).toString().strip();
            if (!text.isEmpty() && !RULER.matcher(text).matches()) {
                written.add(new Line(text, sources.get(i)));
            }
        }
        return written;
    }

    /** All words on one line. */
    public String oneLine() {
        return String.join(" ", lines().stream().map(Line::text).toList());
    }

    /** The line of the file where the words start; 0 where there are none. */
    public int source() {
        List<Line> written = lines();
        return written.isEmpty() ? 0 : written.getFirst().source();
    }
}
