package io.hindcast.searching.syntax;

import io.hindcast.searching.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query. Words side by side must all occur; AND binds tighter than OR; a group in parentheses may follow a field.
 * What a query may cost is limited: its length, its words, and how deep its groups go.
 */
public final class QueryParser {
    /** The most characters that a query may have. */
    public static final int MOST_CHARACTERS = 2_000;

    /** The most words and phrases that a query may have. */
    public static final int MOST_WORDS = 64;

    /** How deep groups may stand in groups. */
    public static final int DEEPEST = 16;

    /** The fewest letters before a {@code *}. */
    public static final int SHORTEST_PREFIX = 2;

    private static final String SEVERITY = "(?i)(sev(erity)?)?[- ]?[0-4]";

    private final List<Token> tokens;
    private int at;
    private int words;
    private int depth;

    private QueryParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** What a query means; a blank one means everything. */
    public static Node parse(String query) throws Misread {
        if (query.length() > MOST_CHARACTERS) {
            throw new Misread(
                    new Token(Kind.WORD, "", MOST_CHARACTERS + 1, query.length() - MOST_CHARACTERS),
                    "A query may have " + MOST_CHARACTERS + " characters; this one has " + query.length() + ".",
                    "To look for a long error message, paste it under similar incidents.");
        }
        QueryParser parser = new QueryParser(Lexer.cut(query));
        if (parser.peek().is(Kind.END)) {
            return new Node.All(List.of());
        }
        Node node = parser.any(null);
        if (parser.peek().is(Kind.CLOSE)) {
            throw new Misread(parser.peek(), "This parenthesis closes nothing.", "Remove it, or open one before it.");
        }
        return node;
    }

    private Node any(@Nullable Field field) throws Misread {
        List<Node> parts = new ArrayList<>();
        parts.add(all(field));
        while (peek().is(Kind.OR)) {
            Token or = take();
            requireOperand(or, parts.getLast());
            parts.add(all(field));
        }
        return parts.size() == 1 ? parts.getFirst() : new Node.Any(parts);
    }

    private Node all(@Nullable Field field) throws Misread {
        List<Node> parts = new ArrayList<>();
        while (startsClause(peek()) || peek().is(Kind.AND)) {
            if (peek().is(Kind.AND)) {
                Token and = take();
                requireOperand(and, parts.isEmpty() ? null : parts.getLast());
            }
            parts.add(clause(field));
        }
        return parts.size() == 1 ? parts.getFirst() : new Node.All(parts);
    }

    private void requireOperand(Token operator, @Nullable Node left) throws Misread {
        boolean nothingLeft =
                left == null || (left instanceof Node.All all && all.parts().isEmpty());
        if (nothingLeft || !startsClause(peek())) {
            throw new Misread(
                    operator,
                    operator.text() + " needs something on both sides.",
                    "Write a word before and after it, or put \"" + operator.text() + "\" in quotation marks.");
        }
    }

    private static boolean startsClause(Token token) {
        return switch (token.kind()) {
            case WORD, PHRASE, FIELD, NOT, OPEN -> true;
            case RANGE, AND, OR, CLOSE, END -> false;
        };
    }

    private Node clause(@Nullable Field field) throws Misread {
        Token token = take();
        return switch (token.kind()) {
            case NOT -> not(token, field);
            case OPEN -> group(token, field);
            case FIELD -> value(Field.of(token.text()).orElseThrow());
            default -> words(token, field);
        };
    }

    private Node not(Token sign, @Nullable Field field) throws Misread {
        if (!startsClause(peek())) {
            throw new Misread(sign, "Nothing follows " + sign.text() + ".", "Write what is not wanted right after it.");
        }
        return new Node.Not(clause(field));
    }

    private Node group(Token open, @Nullable Field field) throws Misread {
        if (++depth > DEEPEST) {
            throw new Misread(open, "Groups stand too deep in each other.", "At most " + DEEPEST + " deep are read.");
        }
        if (peek().is(Kind.CLOSE)) {
            throw new Misread(open, "There is nothing in these parentheses.", "Remove them, or put words in.");
        }
        Node node = any(field);
        if (!peek().is(Kind.CLOSE)) {
            throw new Misread(open, "This parenthesis is never closed.", "Add a ) where the group ends.");
        }
        take();
        depth--;
        return node;
    }

    private Node value(Field field) throws Misread {
        Token value = take();
        if (field.isTime()) {
            return Times.days(field, value);
        }
        if (field == Field.RESTORE) {
            return Times.restored(value);
        }
        return switch (value.kind()) {
            case OPEN -> group(value, field);
            case WORD, PHRASE, AND, OR, NOT -> words(value, field);
            default ->
                throw new Misread(
                        value,
                        "This is no value for " + field.id() + ": " + value.text() + ".",
                        "Write a word, a \"phrase\" or a group in parentheses after the colon.");
        };
    }

    private Node words(Token token, @Nullable Field field) throws Misread {
        if (++words > MOST_WORDS) {
            throw new Misread(
                    token,
                    "A query may have " + MOST_WORDS + " words.",
                    "To look for a long error message, paste it under similar incidents.");
        }
        String text = token.text();
        if (field == Field.SEVERITY && !text.matches(SEVERITY)) {
            throw new Misread(
                    token, "This is no severity: " + text + ".", "Severities are SEV-0 (the worst) to SEV-4.");
        }
        if (text.equals("*")) {
            return new Node.All(List.of());
        }
        return token.is(Kind.PHRASE) || !text.contains("*") ? new Node.Words(field, text, false) : prefix(token, field);
    }

    private static Node prefix(Token token, @Nullable Field field) throws Misread {
        String text = token.text();
        String stem = text.substring(0, text.length() - 1);
        if (text.indexOf('*') < text.length() - 1) {
            throw new Misread(
                    token,
                    "A * can only end a word, since anything else would look at every word of the archive.",
                    "Write the word's beginning, such as connect*.");
        }
        if (stem.length() < SHORTEST_PREFIX) {
            throw new Misread(
                    token,
                    "This would find too many words.",
                    "Write at least " + SHORTEST_PREFIX + " letters before the *.");
        }
        return new Node.Words(field, stem, true);
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token take() {
        Token token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }
}
