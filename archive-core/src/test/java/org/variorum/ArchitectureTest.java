package org.variorum;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.random.RandomGenerator;
import org.variorum.identifier.EntryId;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.TextVersion;

/** How the packages of the core may know each other. */
@AnalyzeClasses(packages = "org.variorum", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule featuresAreFreeOfCycles =
      slices().matching("org.variorum.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theCoreKnowsNothingOfTheWeb =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("jakarta.servlet..", "jakarta.faces..", "org.primefaces.."));

  @ArchTest
  static final ArchRule identifiersAndTextsStandOnNothing =
      noClasses()
          .that()
          .resideInAnyPackage("org.variorum.identifier..", "org.variorum.language..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.variorum..")
                  .and(
                      not(
                          resideInAnyPackage(
                              "org.variorum.identifier..", "org.variorum.language.."))));

  @ArchTest
  static final ArchRule newEntriesBearIdentifiersThatNobodyHas =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.variorum.revision.FreshIds")
          .should()
          .callMethod(EntryId.class, "random", RandomGenerator.class)
          .orShould()
          .callMethod(EntryId.class, "neighbours", RandomGenerator.class);

  @ArchTest
  static final ArchRule theDomainKnowsNeitherDatabaseNorJson =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.variorum.entry..",
              "org.variorum.claim..",
              "org.variorum.citation..",
              "org.variorum.date..",
              "org.variorum.source..",
              "org.variorum.description..",
              "org.variorum.authority..",
              "org.variorum.event..",
              "org.variorum.place..",
              "org.variorum.story..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "com.fasterxml.."));

  @ArchTest
  static final ArchRule onlyPersistenceClassesSeeTheEntityManager =
      noClasses()
          .that()
          .haveSimpleNameNotStartingWith("Jpa")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class);

  @ArchTest
  static final ArchRule whatVisitorsReadComesFromEditionsOnly =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.variorum.readingroom..", "org.variorum.search..", "org.variorum.edition..")
          .and()
          .haveSimpleNameNotStartingWith("Edition")
          .and()
          .haveSimpleNameNotStartingWith("JpaEdition")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.variorum.curation..", "org.variorum.revision.."));

  @ArchTest
  static final ArchRule whatVisitorsSendReachesTheInboxOnly =
      noClasses()
          .that()
          .resideInAPackage("org.variorum.visitors..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.variorum.curation..",
                  "org.variorum.revision..",
                  "org.variorum.projection..",
                  "org.variorum.contentstore..",
                  "org.variorum.exchange..",
                  "org.variorum.readingroom.."));

  @ArchTest
  static final ArchRule theInboxIsKnownToTheDoorsOnly =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.variorum.inbox..",
              "org.variorum.visitors..",
              "org.variorum.curation..",
              "org.variorum.readingroom..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.variorum.inbox..");

  @ArchTest
  static final ArchRule everyActOfCurationBearsItsRight =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(
              resideInAPackage("org.variorum.curation..")
                  .and(
                      com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates
                          .annotatedWith(ApplicationScoped.class)
                          .forSubtype()))
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should()
          .beAnnotatedWith(Requires.class)
          .andShould(takeTheActorFirst());

  @ArchTest
  static final ArchRule featuresAreNullMarked =
      classes()
          .that()
          .haveSimpleName("package-info")
          .should()
          .beAnnotatedWith(org.jspecify.annotations.NullMarked.class);

  private static ArchCondition<JavaMethod> takeTheActorFirst() {
    return new ArchCondition<>("take the actor as first argument") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        List<JavaClass> arguments = method.getRawParameterTypes();
        boolean holds = !arguments.isEmpty() && arguments.get(0).isEquivalentTo(Actor.class);
        events.add(new SimpleConditionEvent(method, holds, method.getFullName()));
      }
    };
  }

  @ArchTest
  static final ArchRule whatLeavesTheArchiveHasTextsAsTheyAreShown =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.variorum.curation..", "org.variorum.textlayer..")
          .and()
          .doNotHaveSimpleName("ExportedScans") // the archive as a whole, to whoever runs it
          .should()
          .callMethod(PageTexts.class, "read", TextVersion.class)
          .orShould()
          .callMethod(PageTexts.class, "alto", TextVersion.class);
}
