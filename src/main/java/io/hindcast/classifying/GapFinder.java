package io.hindcast.classifying;

import io.hindcast.classifying.matching.Language;
import io.hindcast.classifying.matching.QueryChange;
import io.hindcast.classifying.matching.SentenceMatcher;
import io.hindcast.classifying.matching.SentenceMatcher.Match;
import io.hindcast.report.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds in sentences which component of the Golden Path lacks which capability. */
final class GapFinder {
    private final Language language;
    private final SentenceMatcher<Mention> names;
    private final GapWords words;

    GapFinder(List<Component> components, GapWords words, Language language) {
        this.words = words;
        this.language = language;
        this.names = new SentenceMatcher<>(
                language, components.stream().flatMap(GapFinder::names).toList());
    }

    /** Which names another catalogue knows otherwise. */
    QueryChange changeTo(GapFinder other) {
        return names.changeTo(other.names, Mention::meaning);
    }

    /** The words that this goes by. */
    List<Phrases> phrases() {
        return words.phrases();
    }

    /** The gaps that root cause and whys name, in the order of the sentences. */
    List<Gap> inCauses(List<Sentence> sentences) {
        List<Sentence> causes = sentences.stream()
                .filter(one -> one.place() == Place.ROOT_CAUSE || one.place() == Place.WHY)
                .toList();
        List<Match<Mention>> matches =
                names.match(causes.stream().map(Sentence::words).toList(), (name, sentence) -> true);
        List<Gap> found = new ArrayList<>();
        Component before = null;
        for (int i = 0; i < causes.size(); i++) {
            int index = i;
            List<Match<Mention>> here =
                    matches.stream().filter(match -> match.sentence() == index).toList();
            CauseStatement statement = new CauseStatement(causes.get(i), here, words, before);
            found.addAll(statement.gaps());
            before = statement.component();
        }
        return found;
    }

    /** The gaps that EA actions name; {@code known} are those that root cause and whys name. */
    List<Gap> inActions(List<Action> actions, List<Gap> known) {
        List<Action> changing = actions.stream().filter(Action::goldenPath).toList();
        List<Match<Mention>> matches = names.match(
                changing.stream().map(action -> language.cut(action.task())).toList(), (name, sentence) -> true);
        List<Gap> found = new ArrayList<>();
        for (int i = 0; i < changing.size(); i++) {
            int index = i;
            List<Match<Mention>> here =
                    matches.stream().filter(match -> match.sentence() == index).toList();
            found.addAll(new ActionStatement(changing.get(i), here, words).gaps(known));
        }
        return found;
    }

    /** The same action, marked where its task changes the template of a component. */
    Action marked(Action action) {
        boolean maybe = words.templates().matcher(action.task()).find()
                || words.paved().matcher(action.task()).find();
        if (action.goldenPath() || !maybe) {
            return action;
        }
        List<Match<Mention>> here =
                names.match(List.of(language.cut(action.task())), (name, sentence) -> name.capability() == null);
        return new ActionStatement(action, here, words).changesTemplate() ? marking(action, true) : action;
    }

    /** The same action, marked so. */
    static Action marking(Action action, boolean goldenPath) {
        if (action.goldenPath() == goldenPath) {
            return action;
        }
        return new Action(
                action.task(),
                action.priority(),
                action.state(),
                action.owner(),
                action.due(),
                action.ticket(),
                goldenPath,
                action.line(),
                action.doneOn());
    }

    private static Stream<Map.Entry<Mention, String>> names(Component component) {
        Stream<Map.Entry<Mention, String>> own = Stream.concat(
                        Stream.of(component.name()), component.aliases().stream())
                .map(name -> entry(component, null, false, name));
        Stream<Map.Entry<Mention, String>> loose =
                component.loosely().stream().map(name -> entry(component, null, true, name));
        Stream<Map.Entry<Mention, String>> capabilities = component.capabilities().stream()
                .flatMap(one -> Stream.concat(Stream.of(one.name()), one.aliases().stream())
                        .map(name -> entry(component, one, false, name)));
        return Stream.of(own, loose, capabilities).flatMap(each -> each);
    }

    private static Map.Entry<Mention, String> entry(
            Component component, @Nullable Capability capability, boolean loosely, String name) {
        String words = Names.fold(name);
        String query = capability != null && words.contains(" ") ? '"' + words + "\"~1" : '"' + words + '"';
        return Map.entry(new Mention(component, capability, loosely), query);
    }
}
