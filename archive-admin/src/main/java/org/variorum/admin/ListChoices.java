package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.DeskFilter;
import org.variorum.curation.PickEntries;
import org.variorum.curation.PickedEntry;
import org.variorum.entry.EntryKind;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/** What the fields above the list of entries offer. */
@Named
@RequestScoped
public class ListChoices {
  private static final int MOST = 200;

  @Inject SignedIn signedIn;
  @Inject PickEntries picking;
  @Inject DeskHeadings headings;
  @Inject DeskLanguage language;
  @Inject StaffMembers members;

  private @Nullable List<PickedEntry> institutions;
  private @Nullable List<StaffMember> colleagues;

  public List<PickedEntry> getInstitutions() {
    if (institutions == null) {
      Collator order = Collator.getInstance(language.getLocale());
      institutions =
          headings.named(picking.pick(signedIn.actor(), "", EntryKind.INSTITUTION, MOST)).stream()
              .sorted(Comparator.comparing(PickedEntry::heading, order))
              .toList();
    }
    return institutions;
  }

  public List<StaffMember> getColleagues() {
    if (colleagues == null) {
      colleagues = members.all();
    }
    return colleagues;
  }

  public DeskFilter.Shown[] getShown() {
    return DeskFilter.Shown.values();
  }
}
