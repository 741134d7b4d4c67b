package org.variorum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.citation.Circumstance;
import org.variorum.citation.Nearness;
import org.variorum.citation.Stance;
import org.variorum.claim.Standing;
import org.variorum.description.Element;
import org.variorum.description.Level;
import org.variorum.digitalobject.ContentNotice;
import org.variorum.entry.EntryKind;
import org.variorum.hiding.Category;
import org.variorum.name.NameUse;
import org.variorum.readingroom.Listing;
import org.variorum.search.KindGroup;
import org.variorum.source.SourceKind;
import org.variorum.standing.StandingPage;

class MessagesTest {
  private static final Pattern LITERAL =
      Pattern.compile("'([a-z]+(?:[.-][a-z0-9-]+)*\\.[a-z0-9.-]*[a-z0-9])'");
  private static final Pattern BRACKET = Pattern.compile("m\\['([a-z0-9.-]+)'\\]");

  @Test
  void allLanguagesHaveTheSameKeys() {
    Set<String> english = Messages.in(Tongue.EN).words().keySet();

    assertThat(Messages.in(Tongue.RU).words().keySet()).isEqualTo(english);
    assertThat(Messages.in(Tongue.DE).words().keySet()).isEqualTo(english);
  }

  @Test
  void everyKeyThatAPageUsesExists() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
      for (Path page : pages.filter(one -> one.toString().endsWith(".xhtml")).toList()) {
        find(BRACKET, Files.readString(page), used);
        find(LITERAL, Files.readString(page), used);
      }
    }
    used.removeIf(word -> word.matches(".*\\.(css|js|svg|woff2|xhtml|zip)"));

    assertThat(used).isNotEmpty();
    assertThat(Messages.in(Tongue.EN).words().keySet()).containsAll(used);
  }

  private static void find(Pattern form, String page, Set<String> used) {
    Matcher found = form.matcher(page);
    while (found.find()) {
      used.add(found.group(1));
    }
  }

  @Test
  void everyConstantThatAPageNamesHasItsWords() {
    assertWords("kind", EntryKind.values());
    assertWords("level", Level.values());
    assertWords("unit.from", Level.values());
    assertWords("source-kind", SourceKind.values());
    assertWords("nearness", Nearness.values());
    assertWords("judged", Nearness.values());
    assertWords("judged", Circumstance.values());
    assertWords("circumstance", Circumstance.values());
    assertWords("notice", ContentNotice.values());
    assertWords("stance", Stance.values());
    assertWords("standing", Standing.Kind.values());
    assertWords("name-use", NameUse.values());
    assertWords("group", KindGroup.values());
    assertWords("list", Listing.values());
    assertWords("category", Category.values());
    assertThat(Messages.in(Tongue.RU).words())
        .containsKeys(
            Arrays.stream(StandingPage.values())
                .map(page -> "standing." + page.code() + ".title")
                .toArray(String[]::new))
        .containsKeys("failure.404.why", "failure.400.why", "failure.500.why");
    assertThat(Messages.in(Tongue.DE).words())
        .containsKeys(
            Arrays.stream(Element.values())
                .map(element -> "isad." + element.clause())
                .toArray(String[]::new));
  }

  private static void assertWords(String family, Enum<?>[] constants) {
    assertThat(Messages.in(Tongue.RU).words())
        .containsKeys(
            Arrays.stream(constants)
                .map(one -> family + "." + one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toArray(String[]::new));
  }

  @Test
  void countsInThePluralOfTheLanguage() {
    assertThat(Messages.in(Tongue.EN).with("count.sources", 1)).isEqualTo("1 source");
    assertThat(Messages.in(Tongue.RU).with("count.sources", 3)).isEqualTo("3 источника");
    assertThat(Messages.in(Tongue.RU).with("count.sources", 11)).isEqualTo("11 источников");
    assertThat(Messages.in(Tongue.DE).with("question.showing", 1, 21))
        .isEqualTo("Gezeigt wird 1 von 21 Quellen.");
    assertThat(Messages.in(Tongue.RU).with("question.showing", 1, 21))
        .isEqualTo("Показано 1 из 21 источника.");
  }
}
