package org.variorum.textlayer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.contentstore.ContentDigest;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.ObjectState;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.Shown;
import org.variorum.identifier.ObjectId;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextLine;
import org.variorum.pagetext.TextRegion;
import org.variorum.pagetext.TextWord;
import org.variorum.scan.Box;
import org.variorum.scan.PageRecipe;

class TextMaskTest {
  private static final Box LINE = new Box(10, 10, 300, 20);
  private static final PageRecipe COVERED =
      new PageRecipe(0, 0, null, List.of(new Box(120, 5, 60, 30)));

  @Test
  void takesTheWordsThatACoverTouches() {
    PageText text = page(line(LINE, word("one", 10), word("two", 110), word("three", 200)));

    assertThat(shown(text, COVERED, false)).isEqualTo("one ▇▇▇ three");
  }

  @Test
  void putsOneSignForAllThatIsCoveredTogether() {
    PageText text = page(line(LINE, word("one", 110), word("two", 150), word("three", 220)));

    assertThat(shown(text, COVERED, false)).isEqualTo("▇▇▇ three");
  }

  @Test
  void takesTheWholeLineWherePlacesOfWordsAreReckoned() {
    PageText text =
        page(
            line(LINE, word("one", 10), word("two", 110)),
            line(new Box(10, 60, 300, 20), TextWord.of("free", new Box(10, 60, 40, 20))));

    assertThat(shown(text, COVERED, true)).isEqualTo("▇▇▇\nfree");
  }

  @Test
  void takesWhatHasNoPlaceOnACoveredPage() {
    PageText text =
        page(
            line(PageText.NOWHERE, TextWord.of("anywhere", PageText.NOWHERE)),
            line(LINE, TextWord.of("somewhere", PageText.NOWHERE)));

    assertThat(shown(text, COVERED, false)).isEqualTo("▇▇▇\n▇▇▇");
    assertThat(shown(text, new PageRecipe(1, 0, null, List.of()), false))
        .isEqualTo("anywhere\nsomewhere");
  }

  @Test
  void leavesOutWhatIsCroppedAway() {
    PageText text = page(line(LINE, word("one", 10), word("two", 110), word("three", 200)));
    PageRecipe left = new PageRecipe(0, 0, new Box(0, 0, 130, 400), List.of());

    assertThat(shown(text, left, false)).isEqualTo("one");
    assertThat(shown(text, new PageRecipe(0, 0, new Box(0, 100, 400, 100), List.of()), true))
        .isEmpty();
  }

  @Test
  void leavesOutWhatHasNoPlaceOnACroppedPage() {
    PageText text =
        page(
            line(PageText.NOWHERE, TextWord.of("anywhere", PageText.NOWHERE)),
            line(LINE, TextWord.of("somewhere", PageText.NOWHERE)));
    PageRecipe upper = new PageRecipe(0, 0, new Box(0, 0, 400, 100), List.of());

    assertThat(shown(text, upper, true)).isEqualTo("somewhere");
  }

  private static TextWord word(String text, int left) {
    return TextWord.of(text, new Box(left, 10, 40, 20));
  }

  private static TextLine line(Box box, TextWord... words) {
    return new TextLine("l", box, List.of(words));
  }

  private static PageText page(TextLine... lines) {
    return new PageText(
        400, 400, "en", List.of(new TextRegion("r", PageText.NOWHERE, Stream.of(lines).toList())));
  }

  private static String shown(PageText text, PageRecipe recipe, boolean wholeLines) {
    ObjectView page =
        new ObjectView(
            new ObjectId("32jwn4wv"),
            ContentDigest.of(new byte[0]),
            400,
            400,
            "image/png",
            "page.png",
            1,
            Access.OPEN,
            ObjectState.READY,
            1,
            false,
            new Shown(1, recipe, true));
    return new TextMask(page, wholeLines).shown(text).plain();
  }
}
