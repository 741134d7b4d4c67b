package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.variorum.admin.form.CitationPart;
import org.variorum.admin.form.EntryField;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.CreateEntry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

/**
 * Begins a source where it is cited, so that nobody has to leave an entry half written: what was
 * typed becomes its heading, and all else of it is filled in later.
 */
@Named
@RequestScoped
public class NewSources {
  private static final String OFFER = "source.begin";

  @Inject SignedIn signedIn;
  @Inject CreateEntry creating;
  @Inject DeskLanguage language;
  @Inject DeskVoice voice;

  /** What is offered below the sources that there are. */
  static String offered(String words, DeskVoice voice) {
    return voice.say(OFFER, words.strip());
  }

  /** Cites the source that was chosen; begins it if it is a new one. */
  public void choose(CitationPart cited) {
    EntryField source = cited.getSource();
    String before = voice.say(OFFER, "");
    String chosen = source.getText();
    if (chosen.startsWith(before) && chosen.length() > before.length()) {
      String heading = chosen.substring(before.length());
      Texts texts = Texts.of(language.getTag(), heading);
      EntryId begun = creating.create(signedIn.actor(), EntryKind.SOURCE, texts);
      source.setText(EntryField.shown(heading, begun));
    }
    cited.chooseSource();
  }
}
