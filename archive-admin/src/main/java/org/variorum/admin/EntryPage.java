package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.variorum.admin.form.Complaints;
import org.variorum.admin.form.EntryForm;
import org.variorum.admin.form.QuestionPart;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.change.Clash;
import org.variorum.change.Merge;
import org.variorum.curation.InvalidEntryException;
import org.variorum.curation.OfferChoices;
import org.variorum.curation.OpenedEntry;
import org.variorum.curation.Publication;
import org.variorum.curation.StaleRevisionException;
import org.variorum.curation.UnmovableException;
import org.variorum.curation.UnpublishableException;
import org.variorum.curation.WorkingCopyTooLongException;
import org.variorum.document.DocumentCodec;
import org.variorum.edition.Manner;
import org.variorum.entry.Entry;
import org.variorum.entry.Link;
import org.variorum.entry.Links;
import org.variorum.identifier.EntryId;
import org.variorum.settings.DiskFullException;
import org.variorum.staff.Signing;
import org.variorum.workingcopy.WorkingCopy;

/**
 * The page on which an entry is edited. It holds the form until the page is left; what was saved
 * lies in revisions, and what was not is kept by the browser as well.
 */
@Named
@ViewScoped
public class EntryPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final DocumentCodec CODEC = new DocumentCodec();

  @Inject SignedIn signedIn;
  @Inject DeskLanguage language;
  @Inject OfferChoices offering;
  @Inject DeskVoice voice;
  @Inject EntryActs acts;
  @Inject DeskTimes times;
  @Inject EntryUndo undo;
  @Inject Clock clock;
  @Inject DeskAsked asked;
  @Inject TextCitations citations;

  @SuppressWarnings("NullAway.Init")
  private transient EntryId id;

  @SuppressWarnings("NullAway.Init")
  private transient OpenedEntry opened;

  @SuppressWarnings("NullAway.Init")
  private transient EntryForm form;

  @SuppressWarnings("NullAway.Init")
  private transient Unsaved unsaved;

  private transient List<EntryProblem> problems = List.of();
  private transient @Nullable Meeting meeting;
  private String property = "";
  private boolean minor;
  private boolean ownGround;

  @PostConstruct
  void load() {
    id = asked.entry();
    unsaved = new Unsaved(acts, id);
    ownGround = acts.isOwnGround(id);
    renew();
    property = asked.parameter("ask");
    if (opened.state().isOnTheDesk()) {
      unsaved.kept().ifPresent(this::goOn);
      form.unfold(Set.of(asked.parameter("part")));
    } else {
      voice.goTo("/admin/entry/" + id + "/history");
    }
  }

  /** Goes on with what was written before, from the revision with which it was begun. */
  private void goOn(WorkingCopy kept) {
    if (kept.revision() != opened.revision()) {
      acts.revision(id, kept.revision())
          .ifPresent(
              begun -> {
                opened = opened.asOf(kept.revision(), begun);
                form = formOf(begun);
              });
    }
    unsaved.bringBack(kept, form);
  }

  /** Keeps what is written so far, whenever the page is answered. */
  public void keep() {
    if (!FacesContext.getCurrentInstance().isPostback()) {
      return;
    }
    try {
      unsaved
          .keep(form, opened.revision())
          .ifPresent(
              when -> PrimeFaces.current().ajax().addCallbackParam("kept", times.hour(when)));
    } catch (WorkingCopyTooLongException | DiskFullException e) {
      PrimeFaces.current().ajax().addCallbackParam("unkept", true);
    }
  }

  /** Lets go what was written and takes the entry as it was last saved. */
  public void discard() {
    unsaved.discard();
    meeting = null;
    problems = List.of();
    renew();
    tellBrowser();
    voice.inform("unsaved.discarded");
  }

  /** When what stands here unsaved had been written; empty if it was not brought back. */
  public String getBroughtBack() {
    Instant when = unsaved.broughtBack();
    return when == null ? "" : times.of(when);
  }

  /** What entries are called that the form refers to. */
  Map<EntryId, String> headings(Set<EntryId> entries) {
    return acts.headings(entries);
  }

  private EntryForm formOf(Entry entry) {
    List<EntryId> linked = Links.of(entry).stream().map(Link::target).distinct().toList();
    Map<EntryId, String> headings = acts.headings(linked);
    return EntryForm.of(
        entry,
        opened.entry(),
        new EntryForm.Desk(
            language.getTag(),
            offering.languages(signedIn.actor()),
            signature(),
            LocalDate.now(clock),
            headings,
            acts::size,
            acts));
  }

  /** How he signs what readers see, in the language of the desk. */
  private String signature() {
    return signedIn.member().signing() == Signing.ROLE
        ? voice.word("role", signedIn.member().role())
        : signedIn.actor().signature();
  }

  /** Whether whoever is at the desk works on the entry; else it is only read. */
  public boolean isOwnGround() {
    return ownGround;
  }

  /** Saves, or says what is wrong; where someone else was faster, puts both together first. */
  public void save() {
    Entry mine = written();
    if (mine != null && kept(mine)) {
      voice.inform("entry.saved", opened.revision());
    }
  }

  /** The entry as it is written in the form; null after saying what is wrong with it. */
  private @Nullable Entry written() {
    problems = List.of();
    citations.take(form);
    Complaints complaints = new Complaints(language.getLocale());
    Entry mine = form.entry(complaints);
    if (mine == null) {
      voice.complain("entry.wrong", complaints.count());
    }
    return mine;
  }

  private boolean kept(Entry mine) {
    undo.did(LastAct.NONE);
    if (mine.equals(opened.entry())) {
      tellBrowser();
      return true;
    }
    try {
      acts.save(id, opened.revision(), mine);
      undo.did(LastAct.REVISED);
    } catch (StaleRevisionException e) {
      meet(mine);
      voice.complain("entry.meanwhile");
      return false;
    } catch (InvalidEntryException e) {
      tell("entry.invalid", EntryProblem.of(e.problems(), this::nameOf, voice));
      return false;
    } catch (UnmovableException e) {
      voice.complain("unmovable.not-on-the-desk");
      return false;
    } catch (DiskFullException e) {
      voice.complain("disk.full");
      return false;
    }
    meeting = null;
    unsaved.saved();
    renew();
    tellBrowser();
    return true;
  }

  /** Says what is wrong, and opens the places where it is mended. */
  private void tell(String complaint, List<EntryProblem> found) {
    problems = found;
    form.unfold(EntryProblem.parts(problems));
    voice.complain(complaint, problems.size());
  }

  private String nameOf(String part) {
    for (QuestionPart question : form.getQuestions().getList()) {
      String gist = question.getRivals().gistOf(part);
      if (!gist.isEmpty() || part.equals(question.getId())) {
        return gist.isEmpty() ? label(question) : label(question) + ": " + gist;
      }
    }
    return form.getRelations().getList().stream()
        .filter(relation -> part.equals(relation.getId()))
        .map(relation -> relation.getEntry().getGist())
        .findFirst()
        .orElse("");
  }

  /** A place where two people met, in words. */
  public String place(String place) {
    return PlaceInWords.of(place, this::nameOf, voice);
  }

  private void renew() {
    opened = acts.open(id);
    form = formOf(opened.entry());
  }

  /** Lets the browser forget what it kept, since the archive has it now. */
  private void tellBrowser() {
    PrimeFaces.current().ajax().addCallbackParam("saved", opened.revision());
  }

  private void meet(Entry mine) {
    OpenedEntry theirs = acts.open(id);
    Merge.Merged merged = Merge.of(CODEC, opened.entry(), mine, theirs.entry());
    opened = theirs;
    form = formOf(merged.entry());
    meeting = Meeting.with(theirs, merged);
  }

  /** Puts the other's words in place of mine where we clashed. */
  public void concede(Clash clash) {
    Entry mine = written();
    if (mine == null || meeting == null) {
      return;
    }
    form = formOf(Merge.conceding(CODEC, mine, clash));
    meeting = meeting.conceding(clash);
  }

  /** Saves and publishes. */
  public void publish() {
    Entry mine = written();
    if (mine == null || !kept(mine)) {
      return;
    }
    try {
      Publication done = acts.publish(id, opened.revision(), minor);
      minor = false;
      undo.did(LastAct.NONE);
      renew();
      voice.inform(published(done.manner()), done.edition());
    } catch (UnpublishableException e) {
      tell("entry.unpublishable", EntryProblem.ofPublishing(e.hindrances(), this::nameOf, voice));
    } catch (StaleRevisionException e) {
      meet(mine);
      voice.complain("entry.meanwhile");
    } catch (UnmovableException e) {
      voice.complain("unmovable.not-on-the-desk");
    } catch (DiskFullException e) {
      voice.complain("disk.full");
    }
  }

  private static String published(Manner manner) {
    return switch (manner) {
      case ORDINARY -> "entry.published";
      case MINOR -> "entry.published.minor";
      case ALONE -> "entry.published.alone";
    };
  }

  /** Saves what is written before another act is done; says what is wrong if it cannot. */
  public boolean settle() {
    Entry mine = written();
    return mine != null && kept(mine);
  }

  /** Learns anew where the entry stands, which another act has changed; the form stays. */
  public void refresh() {
    OpenedEntry now = acts.open(id);
    if (now.revision() == opened.revision()) {
      opened = now;
    }
  }

  /** Whether nothing was written since it was saved; says so if something was, or is wrong. */
  boolean isAsItWasSaved() {
    Entry mine = written();
    if (mine != null && !mine.equals(opened.entry())) {
      voice.complain("undo.unsaved");
    }
    return mine != null && mine.equals(opened.entry());
  }

  /** Takes the entry as the archive has it now, after another act has changed it. */
  void takeAnew() {
    renew();
    tellBrowser();
  }

  /** Takes over what others changed while the form was open; what is written in it stays. */
  public void takeOver() {
    Entry mine = written();
    if (mine != null) {
      meet(mine);
      if (meeting != null && meeting.isPeaceful()) {
        meeting = null;
      }
    }
  }

  public void addQuestion() {
    if (!property.isBlank()) {
      addClaim(form.addQuestion(property));
      property = "";
    }
  }

  public void addClaim(QuestionPart question) {
    question.addClaim(acts.valueType(question.getProperty()));
  }

  /** The codes of properties that can be asked of such an entry, by their labels. */
  public Map<String, String> getProperties() {
    return acts.properties(form.getKind(), language.getTag());
  }

  public String label(QuestionPart question) {
    String own = question.getWording().getGist();
    return own.isEmpty() ? acts.label(question.getProperty(), language.getTag()) : own;
  }

  /** The heading in the language of the desk, as it was last saved. */
  public String getTitle() {
    return opened.entry().heading().wordsIn(language.getTag());
  }

  /** Whether the visitors' pages are at hand to show the draft by. */
  public boolean isPreviewable() {
    Object application = FacesContext.getCurrentInstance().getExternalContext().getContext();
    return DraftPreview.isPossible((ServletContext) application);
  }

  public EntryId id() {
    return id;
  }

  public OpenedEntry opened() {
    return opened;
  }

  public EntryForm getForm() {
    return form;
  }

  public List<EntryProblem> getProblems() {
    return problems;
  }

  public @Nullable Meeting getMeeting() {
    return meeting;
  }

  /** Whether what is published next only mends a slip of the pen. */
  public boolean isMinor() {
    return minor;
  }

  public void setMinor(boolean minor) {
    this.minor = minor;
  }

  public String getProperty() {
    return property;
  }

  public void setProperty(String property) {
    this.property = property;
  }
}
