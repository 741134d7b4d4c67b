package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextLine;
import org.variorum.pagetext.TextRegion;
import org.variorum.pagetext.TextWord;
import org.variorum.scan.Box;
import org.variorum.search.SnippetPart;
import org.variorum.search.SoughtWords;

class TextPlaceTest {

  @Test
  void joinsWordsSideBySideInABoxAroundThem() {
    List<TextPlace> places =
        TextPlace.in(page("An das Oberkommando der Wehrmacht"), SoughtWords.of("das oberkommando"));

    assertThat(places).hasSize(1);
    assertThat(places.get(0).exact()).isEqualTo("das Oberkommando");
    assertThat(places.get(0).box()).isEqualTo(new Box(10, 0, 19, 20));
    assertThat(places.get(0).before()).isEqualTo("An");
    assertThat(places.get(0).after()).isEqualTo("der Wehrmacht");
  }

  @Test
  void findsNothingWhereOneOfTheWordsIsMissing() {
    PageText page = page("An das Oberkommando", "der Wehrmacht");

    assertThat(TextPlace.in(page, SoughtWords.of("Wehrmacht Oberkommando"))).hasSize(2);
    assertThat(TextPlace.in(page, SoughtWords.of("Wehrmacht Marine"))).isEmpty();
  }

  @Test
  void takesTheBoxOfTheLineWhereThatOfTheWordIsNotKnown() {
    TextLine line =
        new TextLine("r1l1", new Box(5, 6, 7, 8), List.of(TextWord.of("Wort", PageText.NOWHERE)));
    PageText page =
        new PageText(100, 100, "de", List.of(new TextRegion("r1", line.box(), List.of(line))));

    assertThat(TextPlace.in(page, SoughtWords.of("Wort")).get(0).box())
        .isEqualTo(new Box(5, 6, 7, 8));
  }

  @Test
  void cutsALongLineAroundThePlace() {
    String many = "a ".repeat(20);

    assertThat(TextPlace.in(page(many + "Wort " + many), SoughtWords.of("Wort")).get(0).snippet())
        .containsExactly(
            new SnippetPart("… " + "a ".repeat(12), false),
            new SnippetPart("Wort", true),
            new SnippetPart(" a".repeat(12) + " …", false));
  }

  @Test
  void marksALineWholeWithoutLosingAWord() {
    TextLine line = page("zwei Worte und ein Wort mehr").lines().findFirst().orElseThrow();

    assertThat(TextPlace.marked(line, SoughtWords.of("Wort")))
        .containsExactly(
            new SnippetPart("zwei ", false),
            new SnippetPart("Worte", true),
            new SnippetPart(" und ein ", false),
            new SnippetPart("Wort", true),
            new SnippetPart(" mehr", false));
    assertThat(TextPlace.marked(line, SoughtWords.NONE))
        .containsExactly(new SnippetPart(line.text(), false));
  }

  /** A page whose words are nine pixels wide with one between them. */
  private static PageText page(String... lines) {
    List<TextLine> read =
        IntStream.range(0, lines.length)
            .mapToObj(at -> line("r1l" + (at + 1), at * 30, lines[at].split(" ")))
            .toList();
    Box whole = new Box(0, 0, 1000, 1000);
    return new PageText(1000, 1000, "de", List.of(new TextRegion("r1", whole, read)));
  }

  private static TextLine line(String id, int top, String[] words) {
    List<TextWord> placed =
        IntStream.range(0, words.length)
            .mapToObj(at -> TextWord.of(words[at], new Box(at * 10, top, 9, 20)))
            .toList();
    return new TextLine(id, new Box(0, top, 900, 20), placed);
  }
}
