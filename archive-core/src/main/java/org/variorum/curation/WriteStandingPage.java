package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.standing.PageHtml;
import org.variorum.standing.ProgramTexts;
import org.variorum.standing.StandingChanged;
import org.variorum.standing.StandingPage;
import org.variorum.standing.StandingPages;
import org.variorum.standing.StandingVersion;

/** Writes what the archive says of itself on one of its pages; visitors see it at once. */
@ApplicationScoped
@Transactional
public class WriteStandingPage {
  @Inject Grounds grounds;
  @Inject StandingPages pages;
  @Inject ProgramTexts program;
  @Inject Event<StandingChanged> changes;
  @Inject Clock clock;

  /**
   * Keeps a new version; returns its number, or the one there was if nothing changed. On a page
   * that is for the archive to fill, languages left as the program has them are left out: a reader
   * gets the imprint in another language rather than none.
   *
   * @param expected the version that the actor changed, 0 for the program's own text
   * @param texts restricted HTML or plain lines by language; none at all puts the program's own
   *     text back
   * @throws StaleStandingPageException if someone else has written there since
   * @throws MalformedTextException if the texts are longer than pages may be
   */
  @Requires(Right.PUBLISH)
  public int write(Actor actor, StandingPage page, int expected, Texts texts) {
    grounds.ensureWhole(actor, "Writing a page of the archive");
    Texts clean = filled(page, PageHtml.clean(texts));
    refuseLong(clean);
    int number = pages.held(page);
    Optional<StandingVersion> newest = pages.newest(page);
    if (number != expected) {
      throw new StaleStandingPageException(page, expected, newest.orElseThrow());
    }
    Texts shown = newest.map(StandingVersion::texts).orElse(Texts.NONE);
    if (clean.equals(shown) || (shown.isEmpty() && clean.equals(program.of(page)))) {
      return number;
    }
    changes.fire(new StandingChanged(page));
    return pages.add(page, clean, actor, clock.instant());
  }

  private Texts filled(StandingPage page, Texts texts) {
    Texts filled = texts;
    if (page.isForTheArchiveToFill()) {
      for (Map.Entry<String, String> own : program.of(page).byLanguage().entrySet()) {
        boolean same = texts.exactly(own.getKey()).filter(own.getValue()::equals).isPresent();
        filled = same ? filled.with(own.getKey(), "") : filled;
      }
    }
    return filled;
  }

  private static void refuseLong(Texts texts) {
    int length = texts.byLanguage().values().stream().mapToInt(String::length).sum();
    if (length > PageHtml.LONGEST) {
      throw new MalformedTextException(
          "The page has %d characters in all languages; at most %d"
              .formatted(length, PageHtml.LONGEST));
    }
  }
}
