package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.form.CitationPart;
import org.variorum.admin.form.EntryField;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.BeginMissing;
import org.variorum.curation.PickedEntry;
import org.variorum.entry.EntryKind;

/**
 * Begins an entry where another refers to it, so that nobody has to leave an entry half written:
 * what was typed becomes its heading, and all else of it is filled in later.
 */
@Named
@RequestScoped
public class MissingEntries {
  static final List<EntryKind> OF_ANY =
      List.of(EntryKind.PERSON, EntryKind.CORPORATE_BODY, EntryKind.PLACE, EntryKind.EVENT);

  @Inject SignedIn signedIn;
  @Inject BeginMissing beginning;
  @Inject BegunHere begun;
  @Inject DeskLanguage language;
  @Inject DeskVoice voice;

  /** What is offered below the entries that there are. */
  static Stream<String> offered(String words, @Nullable EntryKind kind, DeskVoice voice) {
    return (kind == null ? OF_ANY : List.of(kind))
        .stream().map(one -> opening(one, voice) + words.strip());
  }

  private static String opening(EntryKind kind, DeskVoice voice) {
    return voice.say("begin." + kind.code(), "");
  }

  /** Takes what was chosen in a field; begins the entry if it is a new one. */
  public void choose(EntryField field) {
    String chosen = field.getText();
    fresh(chosen)
        .ifPresent(
            kind -> {
              String words = chosen.substring(opening(kind, voice).length());
              PickedEntry made = beginning.begin(signedIn.actor(), kind, words, language.getTag());
              begun.add(made);
              field.setText(EntryField.shown(made.heading(), made.id()));
            });
  }

  /** The kind of entry that is to be begun; empty if there is one already. */
  private Optional<EntryKind> fresh(String chosen) {
    return Arrays.stream(EntryKind.values())
        .filter(kind -> chosen.startsWith(opening(kind, voice)))
        .filter(kind -> chosen.length() > opening(kind, voice).length())
        .findFirst();
  }

  /** Cites the source that was chosen; begins it if it is a new one. */
  public void cite(CitationPart cited) {
    choose(cited.getSource());
    cited.chooseSource();
  }
}
