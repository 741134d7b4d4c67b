package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.curation.OpenedEntry;
import org.variorum.hiding.Category;
import org.variorum.hiding.PublicReason;
import org.variorum.identifier.EntryId;
import org.variorum.language.Languages;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;

/** Where an entry is withdrawn, with the words that visitors read in its place. */
@Named
@RequestScoped
public class WithdrawPage {
  @Inject EntryActs acts;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;
  @Inject DeskLanguage language;

  @SuppressWarnings("NullAway.Init")
  private OpenedEntry opened;

  private @Nullable Category category;
  private final Map<String, String> words = new LinkedHashMap<>();

  @PostConstruct
  void load() {
    opened = acts.open(asked.entry());
    Languages.SPOKEN.forEach(tag -> words.put(tag, ""));
  }

  public void withdraw() {
    Category chosen = category;
    if (chosen == null) {
      voice.complain("hide.choose");
      return;
    }
    Texts said = Texts.of(words);
    if (said.isEmpty()) {
      voice.complain("withdraw.words.wanted");
      return;
    }
    try {
      acts.withdraw(id(), new PublicReason(chosen, said));
      voice.goTo("/admin/entry/" + id() + "?done=withdrawn");
    } catch (MalformedTextException e) {
      voice.complain("hide.too-long", PublicReason.LONGEST);
    }
  }

  public EntryId id() {
    return opened.entry().id();
  }

  public String getTitle() {
    return opened.entry().heading().wordsIn(language.getTag());
  }

  /** Whether visitors see it now, so that there is something to withdraw. */
  public boolean isPublished() {
    return opened.edition() != null;
  }

  public Category[] getCategories() {
    return Category.values();
  }

  /** The words in each language of the visitors' pages. */
  public Map<String, String> getWords() {
    return words;
  }

  public int getLongest() {
    return PublicReason.LONGEST;
  }

  public @Nullable Category getCategory() {
    return category;
  }

  public void setCategory(@Nullable Category category) {
    this.category = category;
  }
}
