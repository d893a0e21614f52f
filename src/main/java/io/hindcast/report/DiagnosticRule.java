package io.hindcast.report;

import io.hindcast.report.Diagnostic.Level;

/** A kind of remark: its stable code, how bad it is as a rule, and what it says, with … where a remark names what was seen. */
public record DiagnosticRule(String code, Level severity, String sentence) {}
