package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.form.EntryField;
import org.variorum.admin.signin.SignedIn;
import org.variorum.administration.ChangeColleague;
import org.variorum.administration.OwnAccountException;
import org.variorum.curation.NameEntries;
import org.variorum.curation.PickEntries;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;
import org.variorum.staff.Remit;
import org.variorum.staff.Right;
import org.variorum.staff.Signing;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/** On what one colleague works, and how he signs; the address of the colleagues names him. */
@Named
@RequestScoped
public class RemitPage {
  private static final int MOST_OFFERED = 12;

  @Inject SignedIn signedIn;
  @Inject StaffMembers members;
  @Inject ChangeColleague changing;
  @Inject NameEntries naming;
  @Inject DeskHeadings called;
  @Inject PickEntries picking;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;

  private @Nullable StaffMember member;
  private @Nullable Map<EntryId, String> headings;
  private List<String> branches = new ArrayList<>();
  private List<String> kinds = new ArrayList<>();
  private String added = "";
  private Signing signing = Signing.PEN_NAME;

  @PostConstruct
  void load() {
    String who = asked.parameter("who");
    if (who.isEmpty() || !signedIn.actor().may(Right.MANAGE_STAFF)) {
      return;
    }
    StaffMember found =
        members.all().stream()
            .filter(one -> one.id().value().equals(who))
            .findFirst()
            .orElseThrow(() -> new UnknownPageException("colleague " + who));
    member = found;
    branches = new ArrayList<>(found.remit().branches().stream().map(EntryId::value).toList());
    kinds = new ArrayList<>(found.remit().kinds());
    signing = found.signing();
  }

  /** Keeps what the form says; nobody limits himself. */
  public void keep() {
    StaffId id = chosen().id();
    try {
      Remit remit = remit();
      if (!remit.equals(chosen().remit())) {
        changing.limit(signedIn.actor(), id, remit);
      }
      if (signing != chosen().signing()) {
        changing.sign(signedIn.actor(), id, signing);
      }
      voice.goTo("/admin/staff?who=" + id + "&done=kept#colleague");
    } catch (OwnAccountException e) {
      voice.complain("staff.myself");
    } catch (IllegalArgumentException e) {
      voice.complain("remit.too-many", Remit.MOST_BRANCHES);
    }
  }

  private Remit remit() {
    List<EntryId> all = new ArrayList<>(branches.stream().map(EntryId::new).toList());
    String another = EntryField.idIn(added);
    if (!another.isEmpty()) {
      all.add(new EntryId(another));
    }
    return new Remit(all, Set.copyOf(kinds));
  }

  /** What is offered for a branch: units and institutions. */
  public List<String> offer(String words) {
    return Stream.of(EntryKind.UNIT, EntryKind.INSTITUTION)
        .flatMap(
            kind ->
                called.named(picking.pick(signedIn.actor(), words, kind, MOST_OFFERED)).stream())
        .map(picked -> EntryField.shown(picked.heading(), picked.id()))
        .toList();
  }

  /** On what somebody works, in words. */
  public String inWords(StaffMember one) {
    if (one.remit().isWhole()) {
      return voice.say("remit.whole");
    }
    Stream<String> places = one.remit().branches().stream().map(this::heading);
    Stream<String> sorts = one.remit().kinds().stream().sorted().map(this::kind);
    return String.join("; ", Stream.concat(places, sorts).toList());
  }

  /** What the branches are called that anybody works on, asked for once. */
  private String heading(EntryId branch) {
    if (headings == null) {
      List<EntryId> all =
          members.all().stream()
              .flatMap(one -> one.remit().branches().stream())
              .distinct()
              .toList();
      headings = all.isEmpty() ? Map.of() : called.of(naming.of(signedIn.actor(), all));
    }
    return headings.getOrDefault(branch, branch.value());
  }

  /** The branches there are: headings with identifiers. */
  public Map<String, String> getNamed() {
    Map<String, String> named = new LinkedHashMap<>();
    for (EntryId branch : chosen().remit().branches()) {
      named.put(EntryField.shown(heading(branch), branch), branch.value());
    }
    return named;
  }

  /** All kinds of entries: labels with codes. */
  public Map<String, String> getAllKinds() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (EntryKind kind : EntryKind.values()) {
      codes.put(voice.word("kind", kind), kind.code());
    }
    return codes;
  }

  private String kind(String code) {
    return voice.say("kind." + code);
  }

  /** Whether the address names somebody. */
  public boolean isAny() {
    return member != null;
  }

  public StaffMember getMember() {
    return chosen();
  }

  private StaffMember chosen() {
    if (member == null) {
      throw new UnknownPageException("colleague at this address");
    }
    return member;
  }

  /** Whether it has just been kept. */
  public boolean isKept() {
    return asked.parameter("done").equals("kept");
  }

  public Signing[] getSignings() {
    return Signing.values();
  }

  public List<String> getBranches() {
    return branches;
  }

  public void setBranches(List<String> branches) {
    this.branches = branches;
  }

  public List<String> getKinds() {
    return kinds;
  }

  public void setKinds(List<String> kinds) {
    this.kinds = kinds;
  }

  public String getAdded() {
    return added;
  }

  public void setAdded(String added) {
    this.added = added;
  }

  public Signing getSigning() {
    return signing;
  }

  public void setSigning(Signing signing) {
    this.signing = signing;
  }
}
