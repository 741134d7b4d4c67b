package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.description.Description;
import org.variorum.description.Element;
import org.variorum.description.Inheritance;
import org.variorum.entry.Entry;
import org.variorum.language.Languages;

/** What is still to be done with the entry as it was last saved, beside its form. */
@Named
@RequestScoped
public class EntryTodo {
  @Inject EntryPage page;
  @Inject HigherUnits above;
  @Inject DeskVoice voice;

  /** In words, with counts. */
  public List<String> getList() {
    Entry entry = page.opened().entry();
    return Stream.of(essentials(entry.particulars().description()), claims(entry), summaries(entry))
        .flatMap(words -> words)
        .toList();
  }

  /** The elements of ISAD(G) that are essential and that nobody has written, here or above. */
  private Stream<String> essentials(@Nullable Description unit) {
    if (unit == null) {
      return Stream.empty();
    }
    Inheritance inheritance = above.of(unit);
    boolean isMade =
        inheritance.creators().isPresent() || inheritance.element(Element.CREATOR).isPresent();
    return Stream.of(
            unit.code() == null ? "unit.code" : "",
            unit.dates() == null ? "unit.dates" : "",
            unit.element(Element.EXTENT).isEmpty() ? "element.extent" : "",
            isMade ? "" : "element.creator")
        .filter(key -> !key.isEmpty())
        .map(key -> voice.say("todo.essential", voice.say(key)));
  }

  private Stream<String> claims(Entry entry) {
    long unsourced =
        entry.questions().stream()
            .flatMap(question -> question.claims().stream())
            .filter(claim -> claim.citations().isEmpty())
            .count();
    return unsourced == 0 ? Stream.empty() : Stream.of(voice.say("todo.unsourced", unsourced));
  }

  private Stream<String> summaries(Entry entry) {
    return Languages.SPOKEN.stream()
        .filter(tag -> entry.summary().exactly(tag).isEmpty())
        .map(tag -> voice.say("todo.summary", voice.say("language." + tag)));
  }
}
