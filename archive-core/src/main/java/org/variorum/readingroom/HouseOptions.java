package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.variorum.option.LogoMark;
import org.variorum.option.Logos;
import org.variorum.option.Option;
import org.variorum.option.Options;

/** What the house has set, as far as visitors see it. Asking costs no statement but for a logo. */
@ApplicationScoped
public class HouseOptions {
  @Inject Options options;
  @Inject Logos logos;
  @Inject Clock clock;

  /** The languages of the pages, the usual one first. */
  public List<String> languages() {
    return options.list(Option.LANGUAGES);
  }

  /** How it looks, for readers of a language. */
  public DressView dress(String language) {
    return new DressView(
        colours(options.value(Option.ACCENT_LIGHT), options.value(Option.ACCENT_DARK)),
        LogoMark.of(options.value(Option.LOGO)).orElse(null),
        TextView.of(options.words(Option.LOGO_WORDS), language));
  }

  /** The word for two colours; empty for the usual ones, which every page has anyway. */
  static String colours(String light, String dark) {
    boolean usual =
        light.equalsIgnoreCase(Option.ACCENT_LIGHT.usual())
            && dark.equalsIgnoreCase(Option.ACCENT_DARK.usual());
    return usual ? "" : new HouseColours(light, dark).word();
  }

  /** The PNG of a logo that visitors see or saw once; this asks the database. */
  public Optional<byte[]> logo(LogoMark mark) {
    return logos.shown(mark);
  }

  HouseWords words(String language) {
    return new HouseWords(
        isOver(options.value(Option.NOTICE_UNTIL), LocalDate.now(clock))
            ? HouseWords.Prose.NONE
            : prose(Option.NOTICE, language),
        prose(Option.INTRODUCTION, language),
        prose(Option.KEEPERS, language));
  }

  /** Whether a last day has passed; without one, never. */
  static boolean isOver(String lastDay, LocalDate today) {
    return !lastDay.isEmpty() && today.isAfter(LocalDate.parse(lastDay));
  }

  ContactView contact(String language) {
    return new ContactView(
        prose(Option.POSTAL_ADDRESS, language),
        prose(Option.OPENING_HOURS, language),
        options.value(Option.CONTACT_EMAIL),
        options.value(Option.PHONE));
  }

  private HouseWords.Prose prose(Option option, String language) {
    return HouseWords.Prose.of(TextView.of(options.words(option), language));
  }
}
