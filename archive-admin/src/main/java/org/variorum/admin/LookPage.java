package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.language.Text;
import org.variorum.option.LogoMark;
import org.variorum.option.Option;
import org.variorum.option.WordsByLanguage;

/** The head of the first page as it would be with what stands in the form, kept or not. */
@Named
@RequestScoped
public class LookPage {
  /** On which paper it is shown. */
  private static final List<String> PAPERS = List.of("light", "dark");

  @Inject SettingsPage settings;
  @Inject DeskLanguage language;

  /** Whether the group that is open shows in it. */
  public boolean isShown() {
    return settings.getGroup() == Option.Group.ARCHIVE || settings.getGroup() == Option.Group.LOOK;
  }

  public List<String> getPapers() {
    return PAPERS;
  }

  public Text getName() {
    return words(Option.NAME).orElse(new Text("en", "Variorum"));
  }

  public Text getSentence() {
    return words(Option.SENTENCE).orElse(new Text(language.getTag(), ""));
  }

  private Optional<Text> words(Option option) {
    return WordsByLanguage.read(settings.typed(option)).in(language.getTag());
  }

  /** The logo, if one was brought; what else stands in the field shows none. */
  public String getLogo() {
    return LogoMark.of(settings.typed(Option.LOGO)).map(LogoMark::toString).orElse("");
  }

  /** The address of the colours; of what is no colour the usual one. */
  public String getColours() {
    return "/admin/api/look/" + six(Option.ACCENT_LIGHT) + "-" + six(Option.ACCENT_DARK) + ".css";
  }

  private String six(Option option) {
    String typed = settings.typed(option);
    String colour = typed.matches("#[0-9A-Fa-f]{6}") ? typed : option.usual();
    return colour.substring(1).toLowerCase(Locale.ROOT);
  }
}
