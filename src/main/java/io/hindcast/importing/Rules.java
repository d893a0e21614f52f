package io.hindcast.importing;

import io.hindcast.report.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Which rules this program reads by; files that others read are read again by the next import. */
@Component
class Rules {
    private static final List<String> ROOMS = List.of("report", "reading", "classifying");

    private final SeverityWords severities;
    private @Nullable String program;

    Rules(SeverityWords severities) {
        this.severities = severities;
    }

    /**
     * A text that is another one when the words for severities, or anything that reads or classifies, is; 16 hexadecimal digits.
     * The catalogue does not count: another one labels the archive again without reading files.
     */
    synchronized String version() {
        String own = program;
        if (own == null) {
            own = digest(new TreeMap<>(severities.words()).toString());
            program = own;
        }
        return own;
    }

    /** Of the settings, and of the compiled rooms themselves, so that nobody has to think of it when a rule changes. */
    private static String digest(String settings) {
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        try {
            MessageDigest digest = Sha256.digest();
            digest.update(settings.getBytes(StandardCharsets.UTF_8));
            for (String room : ROOMS) {
                Map<String, Resource> sorted = new TreeMap<>(Comparator.naturalOrder());
                for (Resource file : files.getResources("classpath*:io/hindcast/" + room + "/**/*.*")) {
                    sorted.put(file.getURL().toString(), file);
                }
                for (Resource file : sorted.values()) {
                    digest.update(file.getContentAsByteArray());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
