package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.BodyHtml;
import org.variorum.identifier.EntryId;
import org.variorum.language.ReadyHtml;
import org.variorum.language.Text;
import org.variorum.language.Texts;
import org.variorum.standing.PageHtml;
import org.variorum.standing.ProgramTexts;
import org.variorum.standing.StandingPage;
import org.variorum.standing.StandingPages;
import org.variorum.standing.StandingVersion;

/** Shows what the archive says of itself: its own text of a page, else the program's. */
@ApplicationScoped
class StandingViews {
  private static final Pattern ENTRY_LINK =
      Pattern.compile("<a [^>]*data-e=\"([0-9b-z]{8})\"[^>]*>");

  /** The pages that say how to reach the house. */
  private static final Set<StandingPage> REACHING =
      EnumSet.of(StandingPage.CONTACT, StandingPage.IMPRINT);

  @Inject StandingPages pages;
  @Inject ProgramTexts program;
  @Inject Profile profile;
  @Inject Shelf shelf;
  @Inject HouseOptions house;

  StandingView current(StandingPage page, String language) {
    Optional<StandingVersion> own = pages.newest(page).filter(one -> !one.texts().isEmpty());
    return of(
        page,
        own.map(StandingVersion::texts).orElseGet(() -> programs(page)),
        own.map(one -> one.writtenAt().atZone(ZoneOffset.UTC).toLocalDate().toString()).orElse(""),
        language);
  }

  /** The program's text begins by saying that there is no address, which has to be true. */
  private Texts programs(StandingPage page) {
    Texts texts = program.of(page);
    if (page != StandingPage.CONTACT || !house.contact("en").isPresent()) {
      return texts;
    }
    TreeMap<String, String> told = new TreeMap<>();
    texts.byLanguage().forEach((tag, html) -> told.put(tag, withoutFirstParagraph(html)));
    return new Texts(told);
  }

  private static String withoutFirstParagraph(String html) {
    return html.substring(html.indexOf("</p>") + "</p>".length()).strip();
  }

  /** The page as it would be with these texts; with none, as the program has it. */
  StandingView with(StandingPage page, Texts texts, String language) {
    return of(page, texts.isEmpty() ? programs(page) : texts, "", language);
  }

  private StandingView of(StandingPage page, Texts texts, String written, String language) {
    Text text = PageHtml.clean(texts).in(language).orElse(new Text(language, ""));
    return new StandingView(
        page.code(),
        new ReadyHtml(linked(text.value(), language)),
        text.language(),
        written.isEmpty() ? "" : DateText.in(language).of(HistoricalDate.of(written)),
        written,
        page == StandingPage.ABBREVIATIONS ? abbreviations(language) : List.of(),
        REACHING.contains(page) ? house.contact(language) : ContactView.NONE);
  }

  /** A link to an entry that visitors may not see keeps its words and leads nowhere. */
  private String linked(String html, String language) {
    Map<EntryId, Label> labels = shelf.labels(BodyHtml.entries(html), language);
    return ENTRY_LINK
        .matcher(html)
        .replaceAll(found -> Matcher.quoteReplacement(opened(found, labels)));
  }

  private static String opened(MatchResult link, Map<EntryId, Label> labels) {
    String id = link.group(1);
    Label label = EntryId.isValid(id) ? labels.get(new EntryId(id)) : null;
    return label == null ? "<a>" : "<a href=\"" + label.path() + "\">";
  }

  private List<StandingView.AbbreviationView> abbreviations(String language) {
    Collator order = Collator.getInstance(Locale.forLanguageTag(language));
    return profile.read().abbreviations().stream()
        .sorted(Comparator.comparing(Profile.Abbreviation::shortForm, order))
        .map(
            one -> new StandingView.AbbreviationView(one.shortForm(), words(one.words(), language)))
        .toList();
  }

  /** In every language there is, the reader's own before the others. */
  private static List<TextView> words(Texts texts, String language) {
    List<TextView> words = new ArrayList<>();
    texts.exactly(language).ifPresent(own -> words.add(new TextView(own, language)));
    texts.byLanguage().entrySet().stream()
        .filter(one -> !one.getKey().equals(language))
        .map(one -> new TextView(one.getValue(), one.getKey()))
        .forEach(words::add);
    return List.copyOf(words);
  }
}
