package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.form.EntryField;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.citation.Locator;
import org.variorum.citation.Quotation;
import org.variorum.citation.Stance;
import org.variorum.curation.CitePage;
import org.variorum.curation.DeskLine;
import org.variorum.curation.HiddenPlaceException;
import org.variorum.curation.OpenText;
import org.variorum.curation.OpenedEntry;
import org.variorum.curation.SurveyDesk;
import org.variorum.curation.UnknownStatementException;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.UnknownObjectException;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Languages;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;
import org.variorum.scan.Box;
import org.variorum.scan.PageMapping;
import org.variorum.staff.OutsideRemitException;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.TextVersion;
import org.variorum.textlayer.UnknownLayerException;

/** Where words or a box of a page are made evidence of what an entry states. */
@Named
@RequestScoped
public class CitingPage {
  private static final Pattern BOX =
      Pattern.compile("(\\d{1,6})\\s*,\\s*(\\d{1,6})\\s*,\\s*(\\d{1,6})\\s*,\\s*(\\d{1,6})");
  private static final Pattern DONE = Pattern.compile("([0-9a-z]{8})\\.(s\\d{1,6})\\.(\\d{1,9})");
  private static final int LONGEST = 4000;

  @Inject EntryActs entries;
  @Inject HistoryActs history;
  @Inject OpenText texts;
  @Inject CitePage citing;
  @Inject SurveyDesk survey;
  @Inject CitableStatements statements;
  @Inject AccessNotice access;
  @Inject SignedIn signedIn;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;
  @Inject DeskLanguage language;

  @SuppressWarnings("NullAway.Init")
  private OpenedEntry opened;

  private List<OpenText.PageLine> pages = List.of();
  private OpenText.@Nullable Opened text;
  private int place = 1;
  private String words = "";
  private String spoken = "";
  private String box = "";
  private String locator = "";
  private String target = "";
  private String part = "";
  private Stance stance = Stance.SUPPORTS;
  private @Nullable List<CitableLine> lines;
  private @Nullable Stated stated;

  @PostConstruct
  void load() {
    opened = entries.open(asked.entry());
    pages = texts.pages(signedIn.actor(), asked.entry());
    place = asked.place(pages.stream().map(page -> page.picture().object().value()).toList());
    if (!pages.isEmpty()) {
      text = text().orElse(null);
      spoken = language(here());
      locator = here().picture().label().wordsIn(spoken.isEmpty() ? language.getTag() : spoken);
    }
    target = EntryField.shown(getTitle(), asked.entry());
    part = asked.parameter("part");
  }

  /** The language of the text that is shown, else of another of the same page. */
  private String language(OpenText.PageLine page) {
    return Stream.concat(
            Stream.ofNullable(text).map(opened -> opened.text().language()),
            page.layers().stream()
                .filter(version -> !version.layer().isTranslation())
                .map(TextVersion::language))
        .filter(Predicate.not(String::isEmpty))
        .findFirst()
        .orElse("");
  }

  /** The text that is asked for, else the one that says best what stands there. */
  private Optional<OpenText.Opened> text() {
    try {
      return Optional.of(asked.parameter("layer"))
          .filter(Predicate.not(String::isEmpty))
          .map(TextLayer::of)
          .flatMap(layer -> texts.newest(signedIn.actor(), here().picture().object(), layer))
          .or(() -> texts.toCorrect(signedIn.actor(), here().picture().object()));
    } catch (UnknownLayerException noSuchLayer) {
      return texts.toCorrect(signedIn.actor(), here().picture().object());
    }
  }

  public OpenText.PageLine here() {
    return pages.get(place - 1);
  }

  /** Takes another entry; what of the page was chosen stays. */
  public void choose(String entry) {
    entries
        .headings(List.of(new EntryId(entry)))
        .forEach((id, heading) -> target = EntryField.shown(heading, id));
    part = "";
  }

  /** Shows what the entry states that is named in the field. */
  public void look() {
    part = "";
  }

  public void cite() {
    Optional<LocalId> chosen =
        getStatements().stream()
            .map(CitableStatements.Statement::id)
            .filter(id -> id.value().equals(part))
            .findFirst();
    Optional<Box> drawn = drawn();
    if (EntryField.idIn(target).isEmpty()) {
      voice.complain("form.choose-entry");
    } else if (chosen.isEmpty()) {
      voice.complain("cite.choose");
    } else if (!box.isBlank() && drawn.isEmpty()) {
      voice.complain("cite.no-box");
    } else {
      cite(new EntryId(EntryField.idIn(target)), chosen.get(), drawn.orElse(null));
    }
  }

  private Optional<Box> drawn() {
    Matcher sides = BOX.matcher(box.strip());
    return sides.matches()
        ? Optional.of(
                new Box(
                    Integer.parseInt(sides.group(1)),
                    Integer.parseInt(sides.group(2)),
                    Integer.parseInt(sides.group(3)),
                    Integer.parseInt(sides.group(4))))
            .filter(found -> !found.isEmpty())
        : Optional.empty();
  }

  private void cite(EntryId entry, LocalId statement, @Nullable Box drawn) {
    try {
      CitePage.Evidence evidence =
          new CitePage.Evidence(
              asked.entry(),
              here().picture().object(),
              drawn,
              locator.isBlank() ? null : new Locator(locator),
              words.isBlank() ? null : new Quotation(words.strip(), spoken, Texts.NONE),
              stance);
      history.attempt(
          () -> {
            CitePage.Cited done = citing.cite(signedIn.actor(), evidence, entry, statement);
            voice.goTo(
                address()
                    + "&done="
                    + done.entry()
                    + "."
                    + done.citation()
                    + "."
                    + done.revision());
          });
    } catch (MalformedTextException e) {
      voice.complain("cite.malformed");
    } catch (UnknownStatementException e) {
      voice.complain("cite.gone");
    } catch (OutsideRemitException e) {
      voice.complain("cite.not-yours");
    } catch (HiddenPlaceException e) {
      voice.complain("cite.hidden");
    } catch (UnknownObjectException e) {
      voice.complain(isSeen() ? "access.gone" : "access.unseen");
    }
  }

  private String address() {
    return "/admin/entry/"
        + asked.entry()
        + "/cite?page="
        + place
        + (text == null
            ? ""
            : "&layer=" + URLEncoder.encode(text.version().layer().code(), StandardCharsets.UTF_8));
  }

  /** What was done last on this page, as its address says; absent for nothing. */
  public @Nullable Done getDone() {
    Matcher done = DONE.matcher(asked.parameter("done"));
    if (!done.matches() || !EntryId.isValid(done.group(1))) {
      return null;
    }
    EntryId entry = new EntryId(done.group(1));
    String heading = entries.headings(List.of(entry)).getOrDefault(entry, "");
    return heading.isEmpty()
        ? null
        : new Done(
            entry,
            heading,
            statements.holder(entry, new LocalId(done.group(2))).map(LocalId::value).orElse(""),
            Integer.parseInt(done.group(3)));
  }

  /**
   * What was done last.
   *
   * @param part that the citation hangs on; empty if it hangs nowhere any more
   */
  public record Done(EntryId entry, String heading, String part, int revision) {
    public String address() {
      return "/admin/entry/" + entry + (part.isEmpty() ? "" : "?part=" + part + "#part-" + part);
    }
  }

  /** Takes away the citation again, unless somebody changed the entry since. */
  public void undo() {
    Done done = getDone();
    if (done != null
        && history.attempt(() -> history.undo(done.entry(), done.revision(), LastAct.REVISED))) {
      voice.goTo(address() + "&undone=true");
    }
  }

  public boolean isUndone() {
    return asked.parameter("undone").equals("true");
  }

  /** Whether pages of such an entry can be cited, and by whoever is here. */
  public boolean isCitable() {
    return !pages.isEmpty() && signedIn.may("EDIT") && opened.entry().kind().isCitable();
  }

  /** The lines of the text of the page; none if it has no text. */
  public List<CitableLine> getLines() {
    List<CitableLine> known = lines;
    if (known == null) {
      known =
          text == null
              ? List.of()
              : CitableLine.of(text.text(), texts.hidden(signedIn.actor(), text));
      lines = known;
    }
    return known;
  }

  /** Whether whoever is here sees the page. */
  public boolean isSeen() {
    return access.sees(here().picture().object().value());
  }

  /** What is painted over, in pixels of the page as it came: boxes with spaces between them. */
  public String getCovers() {
    return mapping().stream()
        .flatMap(mapping -> mapping.painted().stream())
        .map(CitableLine::sides)
        .collect(Collectors.joining(" "));
  }

  /** The corners of what is shown, in pixels of the page as it came; empty if all of it is. */
  public String getShown() {
    return access
        .file(here().picture().object().value())
        .filter(file -> file.shown().recipe().crop() != null)
        .map(ObjectView::mapping)
        .map(CitingPage::corners)
        .orElse("");
  }

  private Optional<PageMapping> mapping() {
    return access.file(here().picture().object().value()).map(ObjectView::mapping);
  }

  private static String corners(PageMapping mapping) {
    int width = mapping.shownWidth();
    int height = mapping.shownHeight();
    return Stream.of(
            new PageMapping.Spot(0, 0),
            new PageMapping.Spot(width, 0),
            new PageMapping.Spot(width, height),
            new PageMapping.Spot(0, height))
        .map(mapping::toCame)
        .map(corner -> Math.round(corner.x()) + "," + Math.round(corner.y()))
        .collect(Collectors.joining(" "));
  }

  /** The languages that the words may be in: the text's own before others. */
  public List<String> getTongues() {
    return Stream.of(Stream.of(spoken), Languages.SPOKEN.stream(), TextsPage.LANGUAGES.stream())
        .flatMap(tags -> tags)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }

  /** What the actor changed last: where evidence is most likely wanted. */
  public List<DeskLine> getRecent() {
    return survey.lately(signedIn.actor());
  }

  /** What the chosen entry states. */
  public List<CitableStatements.Statement> getStatements() {
    String id = EntryField.idIn(target);
    if (id.isEmpty()) {
      return List.of();
    }
    EntryId entry = new EntryId(id);
    Stated known = stated;
    if (known == null || !known.entry().equals(entry)) {
      known = new Stated(entry, statements.of(entry));
      stated = known;
    }
    return known.statements();
  }

  /** What an entry was found to state. */
  private record Stated(EntryId entry, List<CitableStatements.Statement> statements) {}

  /** The chosen entry; empty if none is. */
  public String getTargetId() {
    return EntryField.idIn(target);
  }

  public EntryId getEntry() {
    return asked.entry();
  }

  public String getTitle() {
    return opened.entry().heading().wordsIn(language.getTag());
  }

  public List<OpenText.PageLine> getPages() {
    return pages;
  }

  public int getPlace() {
    return place;
  }

  public String getLayer() {
    return text == null ? "" : text.version().layer().code();
  }

  public List<Stance> getStances() {
    return List.of(Stance.values());
  }

  public int getLongest() {
    return LONGEST;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words.substring(0, Math.min(words.length(), LONGEST));
  }

  public String getSpoken() {
    return spoken;
  }

  public void setSpoken(String spoken) {
    this.spoken = spoken;
  }

  public String getBox() {
    return box;
  }

  public void setBox(String box) {
    this.box = box;
  }

  public String getLocator() {
    return locator;
  }

  public void setLocator(String locator) {
    this.locator = locator;
  }

  public String getTarget() {
    return target;
  }

  public void setTarget(String target) {
    this.target = target;
  }

  public String getPart() {
    return part;
  }

  public Stance getStance() {
    return stance;
  }

  public void setStance(Stance stance) {
    this.stance = stance;
  }
}
