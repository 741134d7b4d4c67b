package org.variorum.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.inbox.Decision;
import org.variorum.inbox.Message;
import org.variorum.readingroom.LinkView;
import org.variorum.readingroom.MatterView;
import org.variorum.visitors.FieldProblem;
import org.variorum.visitors.Followed;
import org.variorum.visitors.LetterRules;
import org.variorum.visitors.Refusal;

/**
 * A message as its sender follows it.
 *
 * @param address of this page, to be kept
 * @param matter what it is about; null where visitors see it no more
 * @param fresh whether it was sent just now
 * @param appeal what he typed into the appeal
 */
public record FollowView(
    Followed followed,
    String path,
    String address,
    @Nullable MatterView matter,
    boolean fresh,
    String language,
    String appeal,
    @Nullable Refusal refusal,
    List<FieldProblem> problems) {

  public Message message() {
    return followed.message();
  }

  public String kind() {
    return message().kind().code();
  }

  public String state() {
    return message().state().code();
  }

  /** A day in words. */
  public String day(@Nullable Instant when) {
    return when == null ? "" : DateText.in(language).of(HistoricalDate.of(datetime(when)));
  }

  public String datetime(@Nullable Instant when) {
    return when == null ? "" : when.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  /** The decision on the appeal; null if there is no appeal. */
  public @Nullable Decision appealDecision() {
    Message appealed = followed.appeal();
    return appealed == null ? null : appealed.decision();
  }

  public @Nullable LinkView entry() {
    return matter == null ? null : matter.entry();
  }

  public List<String> lines() {
    return message().letter().words().lines().filter(line -> !line.isBlank()).toList();
  }

  public String refused() {
    return refusal == null ? "" : refusal.name().toLowerCase(Locale.ROOT);
  }

  /** The key of the message that says what is wrong with the appeal; empty if nothing is. */
  public String wrong() {
    if (problems.isEmpty()) {
      return "";
    }
    return problems.get(0).code().equals("long") ? "form.wrong.long" : "form.wrong.words.missing";
  }

  public int limit() {
    return LetterRules.limit("words");
  }
}
