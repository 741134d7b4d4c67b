package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.curation.ImportTexts;
import org.variorum.curation.OpenText;
import org.variorum.curation.OpenedEntry;
import org.variorum.curation.ReadTexts;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.job.JobRunningException;
import org.variorum.job.JobState;
import org.variorum.job.JobView;
import org.variorum.ocr.MissingModelsException;
import org.variorum.ocr.Models;
import org.variorum.pagetext.TextFiles;
import org.variorum.textlayer.TextState;

/** The texts of the pages of an entry: how far each can be relied on, and having them read. */
@Named
@RequestScoped
public class TextsPage {
  static final List<String> LANGUAGES = List.of("ru", "de", "en", "fr", "pl", "cs", "hu", "uk");

  @Inject TextActs acts;
  @Inject EntryActs entries;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;
  @Inject DeskLanguage language;
  @Inject JobWords words;

  @SuppressWarnings("NullAway.Init")
  private OpenedEntry opened;

  @SuppressWarnings("NullAway.Init")
  private List<OpenText.PageLine> pages;

  private List<String> languages = new ArrayList<>();
  private boolean again;
  private boolean branch;

  @PostConstruct
  void load() {
    opened = entries.open(asked.entry());
    pages = acts.pages(asked.entry());
  }

  /** Begins to read what is not read yet. */
  public void read() {
    EntryId entry = asked.entry();
    try {
      acts.read(new ReadTexts.Wish(entry, branch, List.of(), languages, again));
      voice.goTo("/admin/entry/" + entry + "/texts?done=reading");
    } catch (MissingModelsException e) {
      voice.complain("texts.missing", tongues(e.languages()), packages(e.languages()));
    } catch (JobRunningException e) {
      voice.complain("texts.running");
    }
  }

  private String tongues(List<String> tags) {
    return String.join(", ", tags.stream().map(voice::tongue).toList());
  }

  private static String packages(List<String> tags) {
    return String.join(" ", tags.stream().map(Models::bringing).toList());
  }

  /** Whether pages are being read. */
  public boolean isRunning() {
    JobView job = getJob();
    return job != null && job.state() == JobState.RUNNING;
  }

  /** Called again and again while pages are read. */
  public void poll() {
    words.restAfter(isRunning());
  }

  public EntryId id() {
    return asked.entry();
  }

  public String getTitle() {
    return opened.entry().heading().wordsIn(language.getTag());
  }

  public List<OpenText.PageLine> getPages() {
    return pages;
  }

  /** Whether its pages can be cited. */
  public boolean isCitable() {
    return opened.entry().kind().isCitable();
  }

  /** Whether units below it may have pages that are read with its own. */
  public boolean isUnit() {
    return opened.entry().kind() == EntryKind.UNIT;
  }

  public long getWithText() {
    return pages.stream().filter(page -> page.state() != TextState.NONE).count();
  }

  public boolean isOwnGround() {
    return entries.isOwnGround(asked.entry());
  }

  public boolean isBegun() {
    return asked.parameter("done").equals("reading");
  }

  /** How many texts were brought just now; 0 for none. */
  public int getBrought() {
    String many = asked.parameter("many");
    return asked.parameter("done").equals("brought") && many.matches("[1-9]\\d{0,3}")
        ? Integer.parseInt(many)
        : 0;
  }

  public int getMostFiles() {
    return ImportTexts.MOST;
  }

  public int getMostBytes() {
    return ImportTexts.MOST_BYTES;
  }

  /** The most bytes of one file. */
  public int getLargest() {
    return TextFiles.LARGEST;
  }

  public @Nullable JobView getJob() {
    return acts.lastReading().orElse(null);
  }

  public List<String> getKnown() {
    return LANGUAGES;
  }

  /** Those of the known languages that cannot be read, with what would bring them. */
  public String getMissing() {
    return tongues(acts.unreadable(LANGUAGES));
  }

  public String getMissingPackages() {
    return packages(acts.unreadable(LANGUAGES));
  }

  public List<String> getLanguages() {
    return languages;
  }

  public void setLanguages(List<String> languages) {
    this.languages = new ArrayList<>(languages);
  }

  public boolean isAgain() {
    return again;
  }

  public void setAgain(boolean again) {
    this.again = again;
  }

  public boolean isBranch() {
    return branch;
  }

  public void setBranch(boolean branch) {
    this.branch = branch;
  }
}
