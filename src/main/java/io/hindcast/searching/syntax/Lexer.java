package io.hindcast.searching.syntax;

import io.hindcast.searching.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a query into words and signs. */
final class Lexer {
    /** A field is letters and a colon right before its value; {@code http://}, {@code 12:30} and {@code Error: x} are text. */
    private static final Pattern FIELD = Pattern.compile("([A-Za-z]+):(?!//)");

    private static final Pattern WORD = Pattern.compile("[^\\s()\"]+");

    private final String query;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String query) {
        this.query = query;
    }

    /** The tokens of a query, closed by {@link Kind#END}. */
    static List<Token> cut(String query) throws Misread {
        Lexer lexer = new Lexer(query);
        while (lexer.at < query.length()) {
            lexer.next();
        }
        lexer.tokens.add(new Token(Kind.END, "", query.length() + 1, 0));
        return lexer.tokens;
    }

    private void next() throws Misread {
        char c = query.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (c == '(') {
            add(Kind.OPEN, "(", 1);
        } else if (c == ')') {
            add(Kind.CLOSE, ")", 1);
        } else if (c == '"') {
            phrase();
        } else if ((c == '-' || c == '!') && startsClause()) {
            add(Kind.NOT, "-", 1);
        } else if (c == '+' && startsClause()) {
            at++;
        } else if (c == '[' && follows(Kind.FIELD)) {
            range();
        } else if (!field()) {
            word();
        }
    }

    /** Whether the sign here stands at the start of a word and before another: {@code -timeout}, not {@code a-b} or {@code a - b}. */
    private boolean startsClause() {
        boolean opens = at == 0 || Character.isWhitespace(query.charAt(at - 1)) || query.charAt(at - 1) == '(';
        return opens && at + 1 < query.length() && !Character.isWhitespace(query.charAt(at + 1));
    }

    private boolean follows(Kind kind) {
        return !tokens.isEmpty() && tokens.getLast().is(kind);
    }

    private void phrase() throws Misread {
        int end = query.indexOf('"', at + 1);
        if (end < 0) {
            throw new Misread(
                    new Token(Kind.PHRASE, "", at + 1, query.length() - at),
                    "This quotation mark has no partner.",
                    "Close the phrase with a second \", or leave the first one out.");
        }
        add(Kind.PHRASE, query.substring(at + 1, end), end + 1 - at);
    }

    private void range() throws Misread {
        int end = query.indexOf(']', at);
        if (end < 0) {
            throw new Misread(
                    new Token(Kind.RANGE, "", at + 1, query.length() - at),
                    "This range is never closed.",
                    "Write it as [2025-01 TO 2025-06].");
        }
        add(Kind.RANGE, query.substring(at + 1, end), end + 1 - at);
    }

    private boolean field() throws Misread {
        Matcher name = FIELD.matcher(query).region(at, query.length());
        if (!name.lookingAt()) {
            return false;
        }
        Optional<Field> known = Field.of(name.group(1));
        boolean hasValue = name.end() < query.length() && !Character.isWhitespace(query.charAt(name.end()));
        Token token = new Token(Kind.FIELD, name.group(1), at + 1, name.end() - at);
        if (known.isEmpty() && hasValue) {
            throw unknown(token);
        }
        if (known.isPresent() && !hasValue) {
            throw new Misread(
                    token,
                    "Nothing follows " + name.group() + ".",
                    "Write the value right after the colon, or leave the colon out to find the word itself.");
        }
        if (known.isPresent()) {
            tokens.add(token);
            at = name.end();
        }
        return known.isPresent();
    }

    private static Misread unknown(Token token) {
        String guess = Field.like(token.text())
                .map(field -> "Did you mean " + field.id() + ":? ")
                .orElse("");
        return new Misread(
                token,
                "There is no field " + token.text() + ".",
                guess + "Fields are " + Field.all() + ". To find the words themselves, put them in quotation marks.");
    }

    private void word() {
        Matcher word = WORD.matcher(query).region(at, query.length());
        if (!word.lookingAt()) {
            throw new IllegalStateException("No word at " + at + " of " + query);
        }
        String text = word.group();
        Kind kind = switch (text) {
            case "AND", "&&" -> Kind.AND;
            case "OR", "||" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            default -> Kind.WORD;
        };
        add(kind, text, text.length());
    }

    private void add(Kind kind, String text, int length) {
        tokens.add(new Token(kind, text, at + 1, length));
        at += length;
    }
}
