package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.curation.AccessChange;
import org.variorum.curation.AccessOrder;
import org.variorum.curation.ChangeAccess.PageAccess;
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
  private Access.Desk desk = Access.Desk.ALL;
  private @Nullable AccessReason reason;
  private String note = "";
  private List<String> effect = List.of();
  private transient @Nullable AccessChange last;

  @PostConstruct
  void load() {
    entry = asked.entry();
    title = entries.open(entry).entry().heading().wordsIn(language.getTag());
    String scan = asked.parameter("scan");
    chosen = ObjectId.isValid(scan) ? Set.of(scan) : Set.of();
  }

  /** Says what would change; nothing is changed. */
  public void look() {
    effect = List.of();
    Access access = asked();
    if (access != null) {
      effect = effect(access);
    }
  }

  private List<String> effect(Access to) {
    Map<String, List<Integer>> before = new LinkedHashMap<>();
    for (PageAccess page : getPages()) {
      boolean changes = !page.access().equals(to);
      if (isChosen(page.picture().object().value()) && changes) {
        before.computeIfAbsent(words.of(page.access()), any -> new ArrayList<>()).add(page.place());
      }
    }
    List<String> said = new ArrayList<>();
    before.forEach(
        (was, places) ->
            said.add(
                voice.say("access.effect", places.size(), numbers(places), was, words.of(to))));
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
    Access access = asked();
    if (access == null) {
      return;
    }
    try {
      List<ObjectId> picked = chosen.stream().map(ObjectId::new).toList();
      last = acts.change(entry, new AccessOrder(picked, access));
      voice.inform("access.done", last.steps().size());
    } catch (ForbiddenActException e) {
      voice.complain("access.forbidden");
    } catch (UnknownObjectException e) {
      voice.complain("access.gone");
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
  private @Nullable Access asked() {
    chosen = Set.copyOf(asked.parameters("page").stream().filter(ObjectId::isValid).toList());
    if (chosen.isEmpty()) {
      voice.complain("access.choose");
      return null;
    }
    if (note.length() > Access.LONGEST_NOTE) {
      voice.complain("hide.too-long", Access.LONGEST_NOTE);
      return null;
    }
    Access access = state();
    if (access == null || choice == Choice.OPEN) {
      return access;
    }
    Access reasoned = access.because(reason, note.strip());
    return choice == Choice.SMALL ? reasoned : reasoned.atDesk(desk);
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

  public List<Integer> getSides() {
    return SIDES;
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
    this.side = SIDES.contains(side) ? side : SIDES.get(0);
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public Access.Desk getDesk() {
    return desk;
  }

  public void setDesk(Access.Desk desk) {
    this.desk = desk;
  }

  public @Nullable AccessReason getReason() {
    return reason;
  }

  public void setReason(@Nullable AccessReason reason) {
    this.reason = reason;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
