package io.hindcast.lessons;

import io.hindcast.followup.FollowedAction;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.report.GapId;
import io.hindcast.report.ServiceName;
import io.hindcast.searching.Alike;
import io.hindcast.searching.Alike.Bar;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When an action is taken for the fix of a cause. Where the lines of both name gaps of the catalogue, one must be the same:
 * another capability of the same component is another fix, however alike the words. Where not, more words must be alike,
 * unless both are about the same service, whose own name does not count. The bars were chosen on the sample archive and tried
 * on public ones; see {@code docs/lessons.md}.
 */
final class ListedRule {
    /** What is compared at all. */
    static final Bar LOWEST = new Bar(0.28, 2);

    private static final Bar SAME_GAP = new Bar(0.28, 3);
    private static final Bar SAME_SERVICE = new Bar(0.45, 2);
    private static final Bar ELSEWHERE = new Bar(0.35, 3);

    private ListedRule() {}

    static boolean holds(
            Incident incident, List<GapId> ofCause, FollowedAction action, List<GapId> ofAction, Alike<String> alike) {
        if (!ofCause.isEmpty() && !ofAction.isEmpty()) {
            return ofCause.stream().anyMatch(ofAction::contains) && alike.clears(SAME_GAP);
        }
        return alike.clears(ELSEWHERE) || isOfSameService(incident, action, alike);
    }

    private static boolean isOfSameService(Incident incident, FollowedAction action, Alike<String> alike) {
        Set<ServiceName> both = names(incident.services());
        both.retainAll(names(action.origin().services()));
        return !both.isEmpty()
                && alike.without(both.stream().map(ServiceName::value).toList()).clears(SAME_SERVICE);
    }

    private static Set<ServiceName> names(Collection<String> services) {
        return services.stream().map(ServiceName::new).collect(Collectors.toCollection(HashSet::new));
    }
}
