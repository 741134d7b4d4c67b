package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.digitalobject.ObjectView;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextLine;
import org.variorum.pagetext.TextWord;
import org.variorum.scan.Box;
import org.variorum.scan.PageMapping;
import org.variorum.scan.PageRecipe;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.ShownTexts;
import org.variorum.textlayer.TextVersion;

/** Tells what of a page visitors see, so that nothing else of it is cited. */
@ApplicationScoped
class ShownPlaces {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** So many pixels of a box may be cropped away: boxes are no finer. */
  private static final int RIM = 2;

  @Inject PageTexts texts;
  @Inject ShownTexts shown;

  /** Whether all of a box of the page as it came is there to see. */
  boolean shows(ObjectView page, Box box) {
    PageRecipe recipe = page.shown().recipe();
    PageMapping mapping = page.mapping();
    boolean isGone = recipe.crop() != null && !mapping.isWithin(box, RIM);
    return !isGone && !(recipe.isCovered() && mapping.isCovered(box));
  }

  /**
   * Whether some of these words are known to stand on the page only where visitors do not see them.
   */
  boolean tellsHidden(ObjectView page, String words) {
    if (page.shown().recipe().isAsItCame()) {
      return false;
    }
    Set<String> hidden = new HashSet<>();
    Set<String> open = new HashSet<>();
    for (TextVersion version : texts.newest(page.id())) {
      sort(version, hidden, open);
    }
    hidden.removeAll(open);
    return parts(words).stream().anyMatch(hidden::contains);
  }

  private void sort(TextVersion version, Set<String> hidden, Set<String> open) {
    PageText text = texts.read(version);
    Set<String> places = shown.hidden(version, text);
    for (TextLine line : text.lines().toList()) {
      int at = 0;
      for (TextWord word : line.words()) {
        (places.contains(line.id() + "." + at) ? hidden : open).addAll(parts(word.text()));
        at += word.text().length() + 1;
      }
    }
  }

  private static List<String> parts(String words) {
    return BETWEEN_WORDS
        .splitAsStream(words.toLowerCase(Locale.ROOT))
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
