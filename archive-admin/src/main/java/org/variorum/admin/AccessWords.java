package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.AccessReason;

/** Says in the language of the desk who may see a page. */
@Named
@RequestScoped
public class AccessWords {
  @Inject DeskVoice voice;
  @Inject DeskLanguage language;

  /** The whole of it, as "closed until 1 January 2040 · protection of a person". */
  public String of(Access access) {
    List<String> said = new ArrayList<>();
    said.add(state(access));
    if (access.closedUntil() != null && access.longestSide() > 0) {
      said.add(voice.say("access.said.then-small", String.valueOf(access.longestSide())));
    }
    if (access.desk() == Access.Desk.REVIEWERS) {
      said.add(voice.say("access.desk.reviewers.said"));
    }
    AccessReason reason = access.reason();
    if (reason != null) {
      said.add(voice.word("access.reason", reason));
    }
    return String.join(" · ", said);
  }

  private String state(Access access) {
    LocalDate until = access.closedUntil();
    return switch (access.status()) {
      case OPEN ->
          access.longestSide() == 0
              ? voice.say("access.said.open")
              : voice.say("access.said.small", String.valueOf(access.longestSide()));
      case RESTRICTED -> voice.say("access.said.reading-room");
      case CLOSED ->
          until == null
              ? voice.say("access.said.closed")
              : voice.say("access.said.until", day(until));
    };
  }

  String day(LocalDate day) {
    return DateText.in(language.getTag()).of(HistoricalDate.of(day.toString()));
  }
}
