package io.hindcast.api;

import io.hindcast.lessons.ListedFixLine;
import io.hindcast.lessons.ListedFixes;
import io.hindcast.lessons.LuckLine;
import io.hindcast.lessons.LuckRegister;
import io.hindcast.lessons.SharedWhyLine;
import io.hindcast.lessons.SharedWhys;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What reports say alike, of the reports that the filter admits. */
@RestController
class LessonsResource {
    private final ListedFixes fixes;
    private final LuckRegister luck;
    private final SharedWhys whys;

    LessonsResource(ListedFixes fixes, LuckRegister luck, SharedWhys whys) {
        this.fixes = fixes;
        this.luck = luck;
        this.whys = whys;
    }

    @GetMapping("/api/v1/listed-fixes")
    List<ListedFixLine> listedFixes(@RequestParam MultiValueMap<String, String> parameters) {
        return fixes.find(new FilterParameters(parameters).filter()).stream()
                .map(ListedFixLine::of)
                .toList();
    }

    @GetMapping("/api/v1/luck")
    List<LuckLine> luck(@RequestParam MultiValueMap<String, String> parameters) {
        boolean unanswered = "true".equals(parameters.getFirst("unanswered"));
        return luck.find(new FilterParameters(parameters).filter()).stream()
                .filter(entry -> !unanswered || !entry.isAnswered())
                .map(LuckLine::of)
                .toList();
    }

    @GetMapping("/api/v1/shared-whys")
    List<SharedWhyLine> sharedWhys(@RequestParam MultiValueMap<String, String> parameters) {
        return whys.find(new FilterParameters(parameters).filter()).stream()
                .map(SharedWhyLine::of)
                .toList();
    }
}
