package io.hindcast.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Reports of the template's shape and size, each different, the same ones at every run. */
@SuppressWarnings("InlineFormatString") // the template is read on its own
final class MadeUpReports {
    private static final List<String> CAUSES = List.of(
            "the connection pool was exhausted because each instance opened forty connections",
            "a retry without backoff multiplied the load on the ledger",
            "the certificate of the issuer expired and no alert watched it",
            "a configuration change was rolled out to all regions at once",
            "the disk of the primary filled up with write-ahead logs",
            "a null field in the feature store crashed the scoring loop",
            "the resolver cached a stale zone after the migration");
    private static final List<String> LACKS = List.of(
            "Our Postgres template lacks dynamic connection scaling",
            "Our API gateway template lacks rate limits by client",
            "Our CI pipeline lacks a staged rollout",
            "Our service template lacks certificate expiry alerts");

    private static final String TEMPLATE = """
            # Post-Mortem: [INC-%1$05d] Requests of service-%2$d fail after release %3$d

            ## 1. Metadata

            | Field | Value |
            |---|---|
            | **Date** | %4$s |
            | **Severity** | SEV-%5$d |
            | **Incident Commander** | Commander %6$d |
            | **Service(s) Impacted** | service-%2$d, service-%7$d |

            ## 2. Executive Summary

            On %4$s requests of service-%2$d failed for %9$d minutes, since %10$s. Release %3$d of the week had gone out
            shortly before. On-call staff rolled it back, and requests recovered at once. %8$d customers noticed.

            ## 3. Impact

            - **User Impact**: %8$d users could not finish their request.
            - **Revenue Impact**: about USD %11$d
            - **Internal Impact**: %12$d engineer hours

            ## 4. Timeline (UTC)

            | Time (UTC) | Event |
            |---|---|
            | %13$02d:00 | Deployment of release %3$d initiated |
            | %13$02d:05 | First 5xx errors of service-%2$d |
            | %13$02d:08 | Alert triggered for error rate |
            | %13$02d:09 | Commander %6$d acknowledged the page |
            | %13$02d:%14$02d | Rollback completed, service stabilized |
            | %13$02d:%15$02d | Resolved, all clear |

            ## 5. Root Cause Analysis (5 Whys)

            1. **Why did requests fail?** Because service-%2$d answered with errors after release %3$d.
            2. **Why did it answer with errors?** Because %10$s.
            3. **Why was that possible?** Because the release raised the load of batch %16$d without a test for it.
            4. **Why was there no test?** Because the load test environment holds %17$d rows only.
            5. **Why was that not seen?** %18$s. (root cause)

            ## 6. Corrective Actions

            | Action Item | Owner | Priority |
            |---|---|---|
            | Limit the batch of service-%2$d to %16$d | Team %6$d | High (Done) |
            | Integrate the limit into the template (EA action) | Platform Team | Medium |
            | Load test with %8$d rows | Team %6$d | Low |

            ## 7. Lessons Learned

            - **What went well?** The rollback took %14$d minutes.
            - **Where did we get lucky?** It was a quiet hour for service-%7$d.
            - **What needs improvement?** Alerts on saturation.

            ## 8. Compliance

            - [x] Shared with ARB
            - [ ] Actions ticketed
            """;

    private MadeUpReports() {}

    /** Writes this many reports and returns their bytes. */
    static long write(Path directory, int count) throws IOException {
        Random random = new Random(7);
        long bytes = 0;
        for (int i = 0; i < count; i++) {
            byte[] text = report(i, random).getBytes(StandardCharsets.UTF_8);
            Files.write(directory.resolve("%05d.md".formatted(i)), text);
            bytes += text.length;
        }
        return bytes;
    }

    private static String report(int number, Random random) {
        int hour = random.nextInt(20);
        int lasted = 10 + random.nextInt(40);
        String cause = CAUSES.get(random.nextInt(CAUSES.size()));
        return TEMPLATE.formatted(
                number,
                random.nextInt(60),
                random.nextInt(500),
                LocalDate.of(2023, 1, 2).plusDays(random.nextInt(1000)),
                random.nextInt(3),
                random.nextInt(12),
                random.nextInt(60),
                100 + random.nextInt(9000),
                lasted,
                cause,
                1000 + random.nextInt(90000),
                1 + random.nextInt(30),
                hour,
                10 + lasted / 2,
                Math.min(59, 10 + lasted),
                10 + random.nextInt(990),
                1000 + random.nextInt(9000),
                LACKS.get(random.nextInt(LACKS.size())));
    }
}
