package org.variorum.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.variorum.option.Option;
import org.variorum.option.Options;

/** Writes letters in the name of the archive and posts them. */
@ApplicationScoped
public class Correspondent {
  private static final String PROGRAM = "Variorum";

  @Inject Mail mail;
  @Inject Options options;

  /**
   * Writes and posts a letter; where no mail is sent, or the address is none, nothing happens.
   *
   * @param name of the letter, as {@link Letters} has it; {@code {archive}} is put in here
   */
  public void write(String name, String to, String language, Map<String, String> values) {
    if (PostedLetter.isAddress(to) && mail.isOn()) {
      mail.post(Letters.write(name, to, language, inNameOfTheArchive(language, values)));
    }
  }

  Map<String, String> inNameOfTheArchive(String language, Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    String name = options.words(Option.NAME).wordsIn(language);
    all.put("archive", name.isEmpty() ? PROGRAM : name);
    return all;
  }

  /** A word that letters use, as {@code kind.report}. */
  public String word(String key, String language) {
    return Letters.word(key, language);
  }
}
