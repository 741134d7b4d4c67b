package org.variorum.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.description.Element;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.language.Languages;
import org.variorum.language.Texts;

/** The forms have every element of the standards, each with its clause and a sentence of help. */
class StandardsTest {
  private static final Path PAGES = Path.of("src/main/webapp/WEB-INF/admin");

  @Test
  void haveTheTwentySixElementsOfIsad() throws IOException {
    List<String> clauses = clauses("3", 5, 4, 4, 5, 4, 1, 3);

    assertThat(clauses).hasSize(26);
    areAllThere("isad", clauses, "edit-unit", clause -> Element.ofClause(clause).isPresent());
  }

  @Test
  void markTheSixThatAreEssential() throws IOException {
    String page = Files.readString(PAGES.resolve("edit-unit.xhtml"));

    assertThat(page.split("essential=\"#\\{true}\"", -1)).as("four that are no texts").hasSize(5);
    assertThat(Stream.of(Element.values()).filter(Element::isEssential))
        .containsExactly(Element.EXTENT, Element.CREATOR);
  }

  @Test
  void haveTheTwentySevenElementsOfIsaar() throws IOException {
    AuthorityPart form =
        Objects.requireNonNull(particulars(EntryKind.CORPORATE_BODY).getAuthority());
    List<String> clauses = clauses("5", 6, 8, 4, 9);

    assertThat(clauses).hasSize(27);
    areAllThere("isaar", clauses, "edit-authority", clause -> has(form.from(clause, clause)));
    haveNames("isaar", clauses);
  }

  @Test
  void haveTheElementsOfIsdiah() throws IOException {
    InstitutionPart form =
        Objects.requireNonNull(particulars(EntryKind.INSTITUTION).getInstitution());
    List<String> clauses = clauses("5", 5, 3, 8, 3, 3, 9);

    assertThat(clauses).hasSize(31);
    areAllThere("isdiah", clauses, "edit-institution", clause -> has(form.from(clause, clause)));
    haveNames("isdiah", clauses);
  }

  @Test
  void areSavedInOneLanguageWhateverTheKind() {
    for (EntryKind kind : EntryKind.values()) {
      for (String language : Languages.SPOKEN) {
        Complaints complaints = new Complaints(Locale.ENGLISH);
        Entry entry = Entry.titled(Forms.ID, kind, Texts.of(language, "Имя"));

        Entry saved = Forms.of(entry).entry(complaints);

        assertThat(complaints.count()).as(kind + " in " + language).isZero();
        assertThat(saved).isEqualTo(entry);
      }
    }
  }

  private static void areAllThere(
      String standard, List<String> clauses, String page, Predicate<String> isText)
      throws IOException {
    String written = Files.readString(PAGES.resolve(page + ".xhtml"));
    for (String clause : clauses) {
      assertThat(written.contains("clause=\"" + clause + "\"") || isText.test(clause))
          .as(standard + " " + clause + " has a field")
          .isTrue();
    }
    for (String language : List.of("", "_ru", "_de")) {
      Properties words = words(language);
      assertThat(clauses)
          .allSatisfy(
              clause ->
                  assertThat(words.getProperty("help." + standard + "-" + clause))
                      .as(clause + language)
                      .isNotBlank()
                      .endsWith("."));
    }
  }

  private static void haveNames(String standard, List<String> clauses) throws IOException {
    for (String language : List.of("", "_ru", "_de")) {
      assertThat(words(language).keySet())
          .containsAll(clauses.stream().map(clause -> standard + "." + clause).toList());
    }
  }

  private static boolean has(List<ClauseTexts.ClauseField> fields) {
    return !fields.isEmpty();
  }

  /** The clauses of a chapter, with so many elements in each area. */
  private static List<String> clauses(String chapter, int... elements) {
    return IntStream.range(0, elements.length)
        .boxed()
        .flatMap(
            area ->
                IntStream.rangeClosed(1, elements[area])
                    .mapToObj(number -> chapter + "." + (area + 1) + "." + number))
        .toList();
  }

  private static ParticularsPart particulars(EntryKind kind) {
    return Forms.of(Entry.titled(Forms.ID, kind, Texts.english("A"))).getParticulars();
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    String name = "/org/variorum/admin/messages" + language + ".properties";
    try (InputStream file = Objects.requireNonNull(StandardsTest.class.getResourceAsStream(name))) {
      words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    return words;
  }
}
