package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.curation.DecideMessage;
import org.variorum.curation.OpenedEntry;
import org.variorum.curation.UndecidableException;
import org.variorum.hiding.Category;
import org.variorum.hiding.Hideable;
import org.variorum.hiding.Hiding;
import org.variorum.hiding.Reason;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.MessageId;
import org.variorum.identifier.ObjectId;
import org.variorum.inbox.Message;
import org.variorum.language.MalformedTextException;

/**
 * Where an entry, one of its editions or a scan is hidden, after saying what that means. The
 * address says which, and whether a visitor's report leads to it.
 */
@Named
@RequestScoped
public class HidePage {
  private static final List<Integer> DAYS = List.of(Reason.USUAL_DAYS, 30, 90);

  @Inject HidingActs acts;
  @Inject EntryActs entries;
  @Inject MessageActs messages;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;
  @Inject DeskLanguage language;

  @SuppressWarnings("NullAway.Init")
  private OpenedEntry opened;

  @SuppressWarnings("NullAway.Init")
  private Hideable what;

  private @Nullable Message report;
  private @Nullable Category category;
  private String note = "";
  private String answer = "";
  private int days = Reason.USUAL_DAYS;

  @PostConstruct
  void load() {
    EntryId entry = asked.entry();
    opened = entries.open(entry);
    what = what(entry);
    String message = asked.parameter("message");
    if (MessageId.isValid(message)) {
      report = messages.open(new MessageId(message));
      category = Category.coded(report.letter().matter()).orElse(null);
    }
  }

  private Hideable what(EntryId entry) {
    String scan = asked.parameter("scan");
    String edition = asked.parameter("edition");
    if (ObjectId.isValid(scan)) {
      return new Hideable.OfScan(entry, new ObjectId(scan));
    }
    return edition.matches("[1-9]\\d{0,8}")
        ? new Hideable.OfEdition(entry, Integer.parseInt(edition))
        : new Hideable.OfEntry(entry);
  }

  public void hide() {
    Category chosen = category;
    if (chosen == null) {
      voice.complain("hide.choose");
      return;
    }
    try {
      Hiding hiding = hide(new Reason(chosen, note, acts.inDays(days), null));
      voice.goTo("/admin/hidden/" + hiding.id() + "?done=hidden");
    } catch (UndecidableException e) {
      voice.complain("undecidable." + e.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    } catch (MalformedTextException e) {
      voice.complain("hide.too-long", Reason.LONGEST);
    }
  }

  private Hiding hide(Reason reason) {
    return report == null
        ? acts.hide(what, reason)
        : acts.hideOnReport(report.id(), what, reason, answer);
  }

  public EntryId id() {
    return opened.entry().id();
  }

  public String getTitle() {
    return opened.entry().heading().wordsIn(language.getTag());
  }

  /** The word for what is to be hidden: entry, edition or scan. */
  public String getKind() {
    return HiddenWords.kind(what);
  }

  /** The number of the edition or the identifier of the scan; empty for the entry. */
  public String getPart() {
    return HiddenWords.part(what);
  }

  /** Whether it is the edition that visitors see now, so that the whole entry goes with it. */
  public boolean isCurrent() {
    return what instanceof Hideable.OfEdition of
        && Optional.ofNullable(opened.edition()).filter(n -> n == of.number()).isPresent();
  }

  /** What hides it already. */
  public @Nullable Hiding getAlready() {
    return acts.of(what).orElse(null);
  }

  public @Nullable Message getReport() {
    return report;
  }

  public List<Category> getCategories() {
    return Category.ofHiding();
  }

  public List<Integer> getTerms() {
    return DAYS;
  }

  public int getLongest() {
    return Reason.LONGEST;
  }

  public int getLongestAnswer() {
    return DecideMessage.LONGEST;
  }

  public @Nullable Category getCategory() {
    return category;
  }

  public void setCategory(@Nullable Category category) {
    this.category = category;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }
}
