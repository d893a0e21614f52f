package io.hindcast.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a command printed, and its exit status. */
record Answer(int status, String out, String err) {

    /** The answer to these words, with the beans of this application. */
    static Answer to(Class<?> application, List<String> words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = CommandLineDoor.line(new Rooms(application))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words.toArray(String[]::new));
        return new Answer(status, out.toString(), err.toString());
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    List<JsonNode> lines() {
        return out.lines().map(JsonMapper.shared()::readTree).toList();
    }
}
