package io.hindcast.searching.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.hindcast.searching.syntax.Node.All;
import io.hindcast.searching.syntax.Node.Any;
import io.hindcast.searching.syntax.Node.Not;
import io.hindcast.searching.syntax.Node.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    @Test
    void and_binds_tighter_than_or_and_need_not_be_written() throws Misread {
        assertThat(QueryParser.parse("a b OR c AND NOT d"))
                .isEqualTo(new Any(List.of(
                        new All(List.of(word("a"), word("b"))), new All(List.of(word("c"), new Not(word("d")))))));
    }

    @Test
    void a_field_holds_for_a_group() throws Misread {
        assertThat(QueryParser.parse("title:(pool \"ran out\")"))
                .isEqualTo(new All(
                        List.of(new Words(Field.TITLE, "pool", false), new Words(Field.TITLE, "ran out", false))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/a:b",
                "12:30",
                "Error: refused",
                "java.net.SocketException: reset",
                "a - b",
                "well-known",
                "*",
                "5xx?"
            })
    void what_only_looks_like_syntax_is_text(String query) throws Misread {
        assertThat(QueryParser.parse(query)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        pool "connection            | 6  | no partner
        (pool OR                    | 7  | on both sides
        (pool                       | 1  | never closed
        pool)                       | 5  | closes nothing
        pool ()                     | 6  | nothing in these
        OR pool                     | 1  | on both sides
        pool AND OR x               | 6  | on both sides
        pool NOT                    | 6  | Nothing follows
        sevrity:1                   | 1  | no field sevrity
        pool title:                 | 6  | Nothing follows title
        severity:urgent             | 10 | no severity
        date:yesterday              | 6  | no date
        date:2025-13                | 6  | no date
        date:[2025-01 2025-06]      | 6  | no range
        date:[2025-06 TO 2025-01]   | 6  | ends before
        date:[2025-06               | 6  | never closed
        restore:long                | 9  | no time to restore
        pool *ction                 | 6  | can only end
        p*                          | 1  | too many words
        """)
    void what_cannot_be_understood_is_explained_at_its_column(String query, int column, String reason) {
        assertThatThrownBy(() -> QueryParser.parse(query))
                .asInstanceOf(type(Misread.class))
                .satisfies(misread -> {
                    assertThat(misread).hasMessageContaining(reason);
                    assertThat(misread.column()).isEqualTo(column);
                    assertThat(misread.column() - 1 + misread.length()).isBetween(1, query.length());
                    assertThat(misread.advice()).isNotBlank();
                });
    }

    @Test
    void a_misspelt_field_gets_a_guess() {
        assertThatThrownBy(() -> QueryParser.parse("sevrity:1"))
                .asInstanceOf(type(Misread.class))
                .satisfies(misread -> assertThat(misread.advice()).startsWith("Did you mean severity:?"));
    }

    @Test
    void what_a_query_may_cost_is_limited() {
        assertThatThrownBy(() -> QueryParser.parse("word ".repeat(65))).isInstanceOf(Misread.class);
        assertThatThrownBy(() -> QueryParser.parse("(".repeat(17) + "a" + ")".repeat(17)))
                .isInstanceOf(Misread.class);
        assertThatThrownBy(() -> QueryParser.parse("x".repeat(2001))).isInstanceOf(Misread.class);
    }

    private static Words word(String text) {
        return new Words(null, text, false);
    }
}
