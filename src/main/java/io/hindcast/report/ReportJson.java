package io.hindcast.report;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a report as one line of JSON in the contract's shape, and reads it back. */
public final class ReportJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES) // a line that nothing tells is left out
            .build();

    private ReportJson() {}

    /** The report on one line, without a line end. */
    public static String write(Report report) {
        return MAPPER.writeValueAsString(report);
    }

    /** The report that this JSON describes; throws Jackson's exception that names the first misfit. */
    public static Report read(String json) {
        return MAPPER.readValue(json, Report.class);
    }
}
