package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.curation.AccessChange;
import org.variorum.curation.AccessOrder;
import org.variorum.curation.AccessWish;
import org.variorum.curation.ChangeAccess.PageAccess;
import org.variorum.curation.NoSmallerSizeException;
import org.variorum.date.DateReader;
import org.variorum.date.InvalidDateException;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.AccessReason;
import org.variorum.digitalobject.UnknownObjectException;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.staff.ForbiddenActException;

/** Where it is decided who may see the pages of an entry. */
@Named
@ViewScoped
public class AccessPage implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Chosen where something stays with each page as it is. */
  private static final String KEEP = "KEEP";

  private static final String NO_REASON = "NONE";
  private static final List<Integer> SIDES = List.of(1200, 600, 2000);

  @Inject AccessActs acts;
  @Inject AccessWords words;
  @Inject EntryActs entries;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;
  @Inject DeskLanguage language;

  /** What can be chosen. */
  public enum Choice {
    OPEN,
    SMALL,
    READING_ROOM,
    UNTIL,
    CLOSED
  }

  @SuppressWarnings("NullAway.Init")
  private EntryId entry;

  private String title = "";
  private transient @Nullable List<PageAccess> pages;
  private Set<String> chosen = Set.of();
  private Choice choice = Choice.UNTIL;
  private int side = SIDES.get(0);
  private String until = "";
  private String desk = KEEP;
  private String reason = KEEP;
  private boolean noteKept = true;
  private String note = "";
  private List<String> effect = List.of();
  private transient @Nullable AccessChange last;

  @PostConstruct
  void load() {
    entry = asked.entry();
    title = entries.open(entry).entry().heading().wordsIn(language.getTag());
    String scan = asked.parameter("scan");
    chosen = ObjectId.isValid(scan) ? Set.of(scan) : Set.of();
    getPages().stream()
        .filter(page -> page.seen() && isChosen(page.picture().object().value()))
        .findFirst()
        .ifPresent(page -> begin(page.access()));
  }

  /** Begins with what holds for the page that was asked for. */
  private void begin(Access held) {
    choice = choice(held);
    side = held.longestSide() > 0 ? held.longestSide() : side;
    LocalDate day = held.closedUntil();
    until = day == null ? "" : day.toString();
    desk = held.desk().name();
    reason = reasonOf(held);
    noteKept = false;
    note = held.note();
  }

  private static Choice choice(Access held) {
    return switch (held.status()) {
      case OPEN -> held.longestSide() > 0 ? Choice.SMALL : Choice.UNTIL;
      case RESTRICTED -> Choice.READING_ROOM;
      case CLOSED -> held.closedUntil() == null ? Choice.CLOSED : Choice.UNTIL;
    };
  }

  /** The reason of a page as the form names it. */
  public String reasonOf(Access held) {
    AccessReason said = held.reason();
    return said == null ? NO_REASON : said.name();
  }

  /** Says what would change; nothing is changed. */
  public void look() {
    effect = List.of();
    AccessWish wish = asked();
    if (wish != null) {
      effect = effect(wish);
    }
  }

  /** What is said of pages that change alike. */
  private record Change(String before, String after) {}

  private List<String> effect(AccessWish wish) {
    Map<Change, List<Integer>> changes = new LinkedHashMap<>();
    for (PageAccess page : getPages()) {
      Access to = wish.from(page.access());
      if (isChosen(page.picture().object().value()) && !page.access().equals(to)) {
        changes
            .computeIfAbsent(
                new Change(words.of(page.access()), words.of(to)), any -> new ArrayList<>())
            .add(page.place());
      }
    }
    List<String> said = new ArrayList<>();
    changes.forEach(
        (change, places) ->
            said.add(
                voice.say(
                    "access.effect",
                    places.size(),
                    numbers(places),
                    change.before(),
                    change.after())));
    if (said.isEmpty()) {
      said.add(voice.say("access.effect.none"));
    }
    return said;
  }

  private static String numbers(List<Integer> places) {
    return String.join(", ", places.stream().map(String::valueOf).toList());
  }

  /** Changes it at once. */
  public void save() {
    effect = List.of();
    AccessWish wish = asked();
    if (wish == null) {
      return;
    }
    try {
      List<ObjectId> picked = chosen.stream().map(ObjectId::new).toList();
      last = acts.change(entry, new AccessOrder(picked, wish));
      voice.inform("access.done", last.steps().size());
    } catch (ForbiddenActException e) {
      voice.complain("access.forbidden");
    } catch (UnknownObjectException e) {
      voice.complain("access.gone");
    } catch (NoSmallerSizeException e) {
      voice.complain("access.no-picture", numbers(recordings()));
    }
    pages = null;
  }

  /** Takes back what was saved last. */
  public void undo() {
    AccessChange done = last;
    if (done == null) {
      return;
    }
    try {
      voice.inform("access.undone", acts.undo(entry, done));
      last = null;
    } catch (ForbiddenActException e) {
      voice.complain("access.forbidden");
    } catch (UnknownObjectException e) {
      voice.complain("access.gone");
    }
    pages = null;
  }

  /** What was asked for; null after a word on what is wrong with it. */
  private @Nullable AccessWish asked() {
    chosen = Set.copyOf(asked.parameters("page").stream().filter(ObjectId::isValid).toList());
    if (chosen.isEmpty()) {
      voice.complain("access.choose");
      return null;
    }
    if (!noteKept && note.length() > Access.LONGEST_NOTE) {
      voice.complain("hide.too-long", Access.LONGEST_NOTE);
      return null;
    }
    if (choice == Choice.SMALL && !recordings().isEmpty()) {
      voice.complain("access.no-picture", numbers(recordings()));
      return null;
    }
    Access access = state();
    return access == null ? null : wish(access);
  }

  private AccessWish wish(Access access) {
    if (choice == Choice.OPEN) {
      return new AccessWish(access, Set.of());
    }
    Set<AccessWish.Part> kept = EnumSet.noneOf(AccessWish.Part.class);
    AccessReason said = null;
    if (reason.equals(KEEP)) {
      kept.add(AccessWish.Part.REASON);
    } else if (!reason.equals(NO_REASON)) {
      said = AccessReason.valueOf(reason);
    }
    if (noteKept) {
      kept.add(AccessWish.Part.NOTE);
    }
    Access reasoned = access.because(said, noteKept ? "" : note.strip());
    if (choice == Choice.SMALL) {
      return new AccessWish(reasoned, kept);
    }
    kept.add(AccessWish.Part.SIZE);
    if (desk.equals(KEEP)) {
      kept.add(AccessWish.Part.DESK);
      return new AccessWish(reasoned, kept);
    }
    return new AccessWish(reasoned.atDesk(Access.Desk.valueOf(desk)), kept);
  }

  /** The places of those that are ticked and no pictures. */
  private List<Integer> recordings() {
    return getPages().stream()
        .filter(page -> isChosen(page.picture().object().value()) && !page.file().isPicture())
        .map(PageAccess::place)
        .toList();
  }

  private @Nullable Access state() {
    return switch (choice) {
      case OPEN -> Access.OPEN;
      case SMALL -> Access.OPEN.atMost(side);
      case READING_ROOM -> new Access(Access.Status.RESTRICTED, null);
      case CLOSED -> new Access(Access.Status.CLOSED, null);
      case UNTIL -> closed();
    };
  }

  private @Nullable Access closed() {
    LocalDate day = day();
    if (day == null) {
      voice.complain("access.day");
      return null;
    }
    if (!day.isAfter(acts.today())) {
      voice.complain("access.past", words.day(day));
      return null;
    }
    return new Access(Access.Status.CLOSED, day);
  }

  /** The day that was typed; the first one of a month or a year. */
  private @Nullable LocalDate day() {
    try {
      String read = DateReader.read(until.strip()).edtf();
      String first =
          switch (read.length()) {
            case 4 -> read + "-01-01";
            case 7 -> read + "-01";
            default -> read;
          };
      return first.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(first) : null;
    } catch (InvalidDateException | java.time.format.DateTimeParseException e) {
      return null;
    }
  }

  public EntryId id() {
    return entry;
  }

  public String getTitle() {
    return title;
  }

  public List<PageAccess> getPages() {
    List<PageAccess> known = pages;
    if (known == null) {
      known = acts.pages(entry);
      pages = known;
    }
    return known;
  }

  public boolean isChosen(String object) {
    return chosen.contains(object);
  }

  public boolean isOwnGround() {
    return entries.isOwnGround(entry);
  }

  /** Whether the colleague decides freely, and not only to close more tightly. */
  public boolean isDeciding() {
    return acts.decides();
  }

  public boolean isUndoable() {
    AccessChange done = last;
    return done != null && !done.steps().isEmpty();
  }

  public List<String> getEffect() {
    return effect;
  }

  public Choice[] getChoices() {
    return Choice.values();
  }

  /** The sizes offered, with that which holds. */
  public List<Integer> getSides() {
    return Stream.concat(Stream.of(side), SIDES.stream()).distinct().sorted().toList();
  }

  public Access.Desk[] getDesks() {
    return Access.Desk.values();
  }

  public AccessReason[] getReasons() {
    return AccessReason.values();
  }

  public int getLongest() {
    return Access.LONGEST_NOTE;
  }

  public Choice getChoice() {
    return choice;
  }

  public void setChoice(Choice choice) {
    this.choice = choice;
  }

  public int getSide() {
    return side;
  }

  public void setSide(int side) {
    this.side = Math.max(Access.SMALLEST_SIDE, side);
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  /** Who sees it at the desk, by name; or that this stays. */
  public String getDesk() {
    return desk;
  }

  public void setDesk(String desk) {
    this.desk = desk;
  }

  /** The reason for visitors, by name; or none; or that it stays. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public boolean isNoteKept() {
    return noteKept;
  }

  public void setNoteKept(boolean noteKept) {
    this.noteKept = noteKept;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
