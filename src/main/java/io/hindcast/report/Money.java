package io.hindcast.report;

import java.math.BigDecimal;

/** An amount, without idle zeros behind its decimal point, and its ISO 4217 currency. */
public record Money(BigDecimal amount, String currency) {

    /** Gives equal amounts one form, so that 12.50 and 12.5 are equal. */
    public Money {
        amount = amount.stripTrailingZeros();
        amount = amount.scale() < 0 ? amount.setScale(0) : amount;
    }
}
