package xiangyi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import xiangyi.shared.Actor;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;
import xiangyi.shared.UseCases;
import xiangyi.web.Ledger;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Open;

/** How code is written here, as rules that the build keeps. */
@AnalyzeClasses(packages = "xiangyi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Looked up by the program itself or by anybody, and why that gives nothing away. */
    static final Map<String, String> WITHOUT_SCOPE = Map.of(
            "xiangyi.areas.AreaQueries.name", "what a place is called is on every map",
            "xiangyi.areas.AreaQueries.find", "what a place is called is on every map",
            "xiangyi.roster.RosterQueries.term", "when a congress began is published",
            "xiangyi.referrals.ReferralQueries.standings", "answers an event, for the books of the room that asks");

    /** Done before there is anybody, and why. */
    static final Map<String, String> WITHOUT_ACTOR =
            Map.of("xiangyi.accounts.SignIns", "somebody becomes an actor by it");

    @ArchTest
    static final ArchRule onlyTheCalendarAsksTheTime = noClasses()
            .that()
            .resideOutsideOfPackage("xiangyi.calendar..")
            .should(ask(
                    "now",
                    Set.of(
                            LocalDate.class,
                            LocalDateTime.class,
                            LocalTime.class,
                            Instant.class,
                            YearMonth.class,
                            ZonedDateTime.class,
                            OffsetDateTime.class)))
            .orShould(ask("instant", Set.of(Clock.class)));

    /** The columns of a ledger apart: a workbook is written from the list that the page is drawn from. */
    @ArchTest
    static final ArchRule onlyWebPackagesKnowTheWeb = noClasses()
            .that()
            .resideOutsideOfPackages("xiangyi..web..", "html..", "gg.jte..")
            .and()
            .resideOutsideOfPackage("xiangyi.command..") // it speaks to people too, in the same sentences
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "gg.jte..", "xiangyi.web..")
                            .and(not(belongToAnyOf(Ledger.class, LedgerColumn.class))));

    /** Who reads a name knows the thing, wherever it stands. */
    @ArchTest
    static void aPublicTypeHasANameOfItsOwn(JavaClasses house) {
        var named = house.stream()
                .filter(type -> type.getPackageName().startsWith("xiangyi"))
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new, Collectors.counting()));
        named.values().removeIf(times -> times == 1);
        assertThat(named).isEmpty();
    }

    @ArchTest
    static final ArchRule everyUseCaseBeginsWithItsActor = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(UseCases.class)
            .and()
            .arePublic()
            .and(are(
                    "not done before there is anybody",
                    method -> !WITHOUT_ACTOR.containsKey(method.getOwner().getName())))
            .should(takeFirst(Actor.class));

    @ArchTest
    static final ArchRule everyUseCaseAsksForARight = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(UseCases.class)
            .and()
            .arePublic()
            .and(are(
                    "not done before there is anybody",
                    method -> !WITHOUT_ACTOR.containsKey(method.getOwner().getName())))
            .should(reach("a right", ArchitectureTest::asksForARight));

    @ArchTest
    static final ArchRule everyQueryTakesAScope = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Queries")
            .and()
            .arePublic()
            .and(are(
                    "not open to anybody",
                    method -> !WITHOUT_SCOPE.containsKey(method.getOwner().getName() + "." + method.getName())))
            .should(takeFirst(Scope.class));

    /** Only {@link Seen} runs their statements, which therefore say what may be seen; places are on every map. */
    @ArchTest
    static final ArchRule queriesLookThroughTheScope = noClasses()
            .that()
            .haveSimpleNameEndingWith("Queries")
            .and()
            .doNotHaveFullyQualifiedName("xiangyi.areas.AreaQueries")
            .should()
            .callMethod(JdbcClient.class, "sql", String.class);

    @ArchTest
    static final ArchRule onlyAnActorGivesAScope = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Actor.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(Scope.class.getName())
            .should()
            .callConstructorWhere(JavaCall.Predicates.target(
                    HasOwner.Predicates.With.owner(HasName.Predicates.name(Scope.class.getName()))));

    @ArchTest
    static final ArchRule everyPageAsksForARight = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Controller.class)
            .and(are(
                    "answers to an address",
                    method -> method.isAnnotatedWith(GetMapping.class) || method.isAnnotatedWith(PostMapping.class)))
            .and()
            .areNotAnnotatedWith(Open.class)
            .should(reach("a right", unit -> asksForARight(unit) || handsTheActorOn(unit)));

    private static boolean asksForARight(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Actor.class)
                        && Set.of("require", "scope").contains(call.getName()));
    }

    /** To a use case, which asks for itself, or to a helper of the room that takes the actor. */
    private static boolean handsTheActorOn(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isAnnotatedWith(UseCases.class)
                        && !call.getTarget().getRawParameterTypes().isEmpty()
                        && call.getTarget().getRawParameterTypes().get(0).isEquivalentTo(Actor.class));
    }

    private static ArchCondition<JavaMethod> reach(String what, Predicate<JavaCodeUnit> met) {
        return new ArchCondition<>("ask for " + what + ", itself or through its own class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(method, reaches(method, met, new HashSet<>()), method.getFullName()));
            }
        };
    }

    private static boolean reaches(JavaCodeUnit unit, Predicate<JavaCodeUnit> met, Set<JavaCodeUnit> seen) {
        return seen.add(unit)
                && (met.test(unit)
                        || unit.getMethodCallsFromSelf().stream()
                                .filter(call -> call.getTargetOwner().equals(unit.getOwner()))
                                .flatMap(call -> call.getTarget().resolveMember().stream())
                                .anyMatch(own -> reaches(own, met, seen)));
    }

    private static ArchCondition<JavaMethod> takeFirst(Class<?> type) {
        return new ArchCondition<>("take first a " + type.getSimpleName()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var types = method.getRawParameterTypes();
                events.add(new SimpleConditionEvent(
                        method, !types.isEmpty() && types.get(0).isEquivalentTo(type), method.getFullName()));
            }
        };
    }

    private static DescribedPredicate<JavaMethod> are(String description, Predicate<JavaMethod> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    private static ArchCondition<JavaClass> ask(String method, Set<Class<?>> clocks) {
        return new ArchCondition<>("ask " + method) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var call : type.getMethodCallsFromSelf()) {
                    var asks = call.getName().equals(method)
                            && clocks.stream()
                                    .anyMatch(clock -> call.getTargetOwner().isEquivalentTo(clock));
                    if (asks) {
                        events.add(SimpleConditionEvent.satisfied(call, call.getDescription()));
                    }
                }
            }
        };
    }
}
