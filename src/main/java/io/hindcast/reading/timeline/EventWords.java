package io.hindcast.reading.timeline;

import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Prefilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The lower-case words of one timeline entry, and which of the word lists of {@code events.txt} they hold; for one thread. */
public final class EventWords {
    private static final List<Line> LINES =
            file().lines().filter(Line::isOne).map(Line::of).toList();
    private static final List<Cue> CUES = LINES.stream().map(Line::cue).toList();
    private static final Prefilter PREFILTER = Prefilter.of(CUES);
    private static final Map<EventSign, BitSet> LISTS = lists(false);
    private static final Map<EventSign, BitSet> EXCEPTIONS = lists(true);

    private final String text;
    private final BitSet possible;
    private final Map<EventSign, Boolean> told = new EnumMap<>(EventSign.class);

    private EventWords(String text) {
        this.text = text;
        this.possible = PREFILTER.in(text);
    }

    /** The words of this lower-case text. */
    public static EventWords of(String text) {
        return new EventWords(text);
    }

    /** The words themselves. */
    String text() {
        return text;
    }

    /** Whether words of this sign's list stand in the text, and none of its exceptions. */
    public boolean tell(EventSign sign) {
        Boolean known = told.get(sign);
        if (known == null) {
            known = anyOf(of(sign, LISTS)) && !anyOf(of(sign, EXCEPTIONS));
            told.put(sign, known);
        }
        return known;
    }

    /** Where words of this sign's list first stand in the text; -1 where none do. */
    int first(EventSign sign) {
        int first = -1;
        BitSet list = of(sign, LISTS);
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            Matcher matcher = list.get(i) ? CUES.get(i).first(text) : null;
            if (matcher != null && (first < 0 || matcher.start() < first)) {
                first = matcher.start();
            }
        }
        return first;
    }

    private static BitSet of(EventSign sign, Map<EventSign, BitSet> lists) {
        return Objects.requireNonNull(lists.get(sign));
    }

    private boolean anyOf(BitSet list) {
        if (!possible.intersects(list)) {
            return false;
        }
        for (int i = list.nextSetBit(0); i >= 0; i = list.nextSetBit(i + 1)) {
            if (possible.get(i) && CUES.get(i).in(text)) {
                return true;
            }
        }
        return false;
    }

    private static Map<EventSign, BitSet> lists(boolean exceptions) {
        Map<EventSign, BitSet> lists = new EnumMap<>(EventSign.class);
        for (EventSign sign : EventSign.values()) {
            BitSet list = new BitSet();
            for (int i = 0; i < LINES.size(); i++) {
                list.set(i, LINES.get(i).sign() == sign && LINES.get(i).exception() == exceptions);
            }
            lists.put(sign, list);
        }
        return lists;
    }

    /** A line of the file: "over: " or, where it is an exception, "over !: ", and a pattern. */
    private record Line(EventSign sign, boolean exception, Cue cue) {
        static boolean isOne(String line) {
            return line.indexOf(": ") > 0 && !line.startsWith("#");
        }

        static Line of(String line) {
            String name = line.substring(0, line.indexOf(": "));
            String sign = name.replace(" !", "").toUpperCase(Locale.ROOT);
            return new Line(EventSign.valueOf(sign), name.endsWith("!"), Cue.of(line.substring(name.length() + 2)));
        }
    }

    private static String file() {
        try (@Nullable InputStream in = EventWords.class.getResourceAsStream("events.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
