package io.hindcast.searching.syntax;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** The days of a year ({@code 2025}), a quarter ({@code 2025-Q1}), a month ({@code 2025-03}) or one day ({@code 2025-03-14}). */
record TimeSpan(LocalDate first, LocalDate last) {

    static Optional<TimeSpan> of(String text) {
        try {
            if (text.matches("\\d{4}")) {
                Year year = Year.parse(text);
                return Optional.of(new TimeSpan(year.atDay(1), year.atMonth(12).atEndOfMonth()));
            }
            if (text.matches("\\d{4}-?[Qq][1-4]")) {
                int quarter = text.charAt(text.length() - 1) - '0';
                YearMonth last = YearMonth.of(Integer.parseInt(text.substring(0, 4)), quarter * 3);
                return Optional.of(new TimeSpan(last.minusMonths(2).atDay(1), last.atEndOfMonth()));
            }
            if (text.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(text);
                return Optional.of(new TimeSpan(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = LocalDate.parse(text);
            return Optional.of(new TimeSpan(day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
