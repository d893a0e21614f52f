package io.hindcast.reading.head;

import io.hindcast.reading.labels.Field;
import io.hindcast.reading.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The fields of a report's head while they are found, in reading order. */
final class FieldList {
    /** The longest words that are a label, in characters. */
    static final int MOST_LABEL = 48;

    private static final String LEAD = ": \t\n\u000b\f\r–—-";
    private static final int MOST_LABEL_WORDS = 6;

    private final List<Field> fields = new ArrayList<>();

    /** Adds this field as it is. */
    void add(Field field) {
        fields.add(field);
    }

    /** Adds what this label, as written, says in this line, unless the label is too long for one or nothing is said. */
    void add(String rawLabel, String rawValue, int line) {
        String label = label(rawLabel);
        if (label.isEmpty() || label.length() > MOST_LABEL) {
            return;
        }
        String value = withoutLead(Words.squeeze(rawValue));
        if (Words.count(label) <= MOST_LABEL_WORDS && !value.isEmpty()) {
            fields.add(new Field(label, Words.squeeze(rawLabel), value, line));
        }
    }

    /** The value without the colons and dashes before it; those alone are kept. */
    private static String withoutLead(String value) {
        int start = 0;
        while (start < value.length() && LEAD.indexOf(value.charAt(start)) >= 0) {
            start++;
        }
        return start == value.length() ? value : value.substring(start);
    }

    /** How many there are. */
    int size() {
        return fields.size();
    }

    /** Drops those from this place on for which this does not hold. */
    void keepFrom(int first, Predicate<Field> kept) {
        fields.subList(first, fields.size()).removeIf(kept.negate());
    }

    /** All of them. */
    List<Field> all() {
        return List.copyOf(fields);
    }

    /** The bare words of a label, what stands in brackets behind it left out. */
    static String label(String raw) {
        String cut = raw;
        int bracket = cut.indexOf('(');
        cut = bracket > 0 ? cut.substring(0, bracket) : cut;
        return Words.bare(cut);
    }
}
