package io.hindcast.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.vaadin.flow.router.Route;
import io.hindcast.HindcastApplication;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

class WallsTest {
    /** A slice for each sub-package of reading, and one for each type that stands in the room itself. */
    private static final SliceAssignment READING = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            if (!isIn(type, "reading")) {
                return SliceIdentifier.ignore();
            }
            String within = type.getName().substring("io.hindcast.reading.".length());
            return SliceIdentifier.of(within.split("[.$]", 2)[0]);
        }

        @Override
        public String getDescription() {
            return "sub-packages and types of reading";
        }
    };

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.hindcast");

    @Test
    void each_room_uses_only_the_rooms_it_declares() {
        ApplicationModules.of(HindcastApplication.class).verify();
    }

    @Test
    void each_library_stays_in_its_room() {
        Map<String, Set<String>> rooms = Map.of(
                "tech.tablesaw..", Set.of("insight.table"),
                "org.apache.lucene..", Set.of("searching", "classifying"),
                "opennlp..", Set.of("classifying"),
                "org.commonmark..", Set.of("reading.markdown"),
                "org.jsoup..", Set.of("reading.html"),
                "org.zwobble.mammoth..", Set.of("reading.format"),
                "org.eclipse.jgit..", Set.of("importing"),
                "com.vaadin..", Set.of("ui"),
                "picocli..", Set.of("cli"),
                "me.tongfei..", Set.of("cli"));
        rooms.forEach((library, allowed) -> noClasses()
                .that(DescribedPredicate.describe(
                        "outside " + allowed, type -> allowed.stream().noneMatch(room -> isIn(type, room))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE));
    }

    @Test
    void time_comes_from_a_clock() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe("now() without a clock", WallsTest::isBareNow))
                .check(HOUSE);
    }

    @Test
    void the_sub_packages_of_a_room_form_no_cycle() {
        for (String room : List.of("ui", "classifying", "searching", "insight")) {
            slices().matching("io.hindcast." + room + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(HOUSE);
        }
    }

    @Test
    void the_sub_packages_of_reading_and_each_type_of_its_face_form_no_cycle() {
        slices().assignedFrom(READING).should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void the_rooms_of_insight_build_on_its_values_and_its_table_alone() {
        Set<String> values = Set.of("figures", "incidents");
        Set<String> answering = Set.of("figures", "incidents", "table");
        Map<String, Set<String>> rooms = Map.of(
                "figures", Set.of(),
                "incidents", Set.of(),
                "table", values,
                "trends", answering,
                "ledger", answering,
                "reviews", answering);
        rooms.forEach((room, allowed) -> noClasses()
                .that(inRoom("insight." + room))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are elsewhere in insight than " + allowed,
                        type -> isIn(type, "insight")
                                && !isIn(type, "insight." + room)
                                && allowed.stream().noneMatch(other -> isIn(type, "insight." + other))))
                .check(HOUSE));
    }

    @Test
    void figures_know_nothing_of_reports() {
        noClasses()
                .that(inRoom("insight.figures"))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "belong to the house",
                        type -> type.getPackageName().startsWith("io.hindcast.") && !isIn(type, "insight.figures")))
                .check(HOUSE);
    }

    @Test
    void views_and_repositories_are_hidden() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> inRoom(String room) {
        return DescribedPredicate.describe("in " + room, type -> isIn(type, room));
    }

    private static boolean isIn(JavaClass type, String room) {
        return (type.getPackageName() + ".").startsWith("io.hindcast." + room + ".");
    }

    private static boolean isBareNow(JavaMethodCall call) {
        return call.getTarget().getName().equals("now")
                && call.getTarget().getOwner().getPackageName().startsWith("java.time")
                && call.getTarget().getRawParameterTypes().isEmpty();
    }
}
