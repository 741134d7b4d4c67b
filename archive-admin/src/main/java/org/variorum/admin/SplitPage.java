package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.curation.DivideEntry;
import org.variorum.curation.OpenedEntry;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;

/** Where parts of an entry are chosen that become an entry of their own. */
@Named
@RequestScoped
public class SplitPage {
  @Inject MergingActs acts;
  @Inject HistoryActs history;
  @Inject EntryActs entries;
  @Inject Comparing comparing;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;
  @Inject DeskLanguage language;

  @SuppressWarnings("NullAway.Init")
  private OpenedEntry opened;

  private List<PartChoice> parts = List.of();
  private List<PartChoice> texts = List.of();
  private String heading = "";
  private int seen;

  @PostConstruct
  void load() {
    opened = entries.open(asked.entry());
    seen = opened.revision();
    Entry entry = opened.entry();
    parts = PartChoice.parts(entry, comparing.names(entry, comparing.headings(entry)));
    Map<String, Texts> all = new LinkedHashMap<>();
    all.put("summary", entry.summary());
    all.put("body", entry.body());
    texts = PartChoice.texts(all, Map.of());
  }

  public void divide() {
    if (heading.isBlank()) {
      voice.complain("divide.heading-missing");
      return;
    }
    Set<LocalId> chosen =
        parts.stream()
            .filter(part -> isChosen(part.code()))
            .map(part -> new LocalId(part.code()))
            .collect(Collectors.toSet());
    DivideEntry.Portion portion =
        new DivideEntry.Portion(
            Texts.NONE.with(language.getTag(), heading.strip()),
            chosen,
            new HashSet<>(asked.parameters("text")));
    if (history.attempt(() -> acts.divide(id(), seen, portion))) {
      voice.goTo("/admin/entry/" + id() + "/history?done=divided");
    }
  }

  /** Whether a part or a text goes with the new entry. */
  public boolean isChosen(String code) {
    return asked.parameters("take").contains(code) || asked.parameters("text").contains(code);
  }

  public String getTitle() {
    return opened.entry().heading().wordsIn(language.getTag());
  }

  public EntryId id() {
    return opened.entry().id();
  }

  public boolean isOnTheDesk() {
    return opened.state().isOnTheDesk();
  }

  public List<PartChoice> getParts() {
    return parts;
  }

  public List<PartChoice> getTexts() {
    return texts;
  }

  public String getHeading() {
    return heading;
  }

  public void setHeading(String heading) {
    this.heading = heading;
  }

  /** The revision that whoever is at the desk saw. */
  public int getSeen() {
    return seen;
  }

  public void setSeen(int seen) {
    this.seen = seen;
  }
}
