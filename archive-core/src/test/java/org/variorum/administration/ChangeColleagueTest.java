package org.variorum.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.curation.CreateEntry;
import org.variorum.curation.PublishEntry;
import org.variorum.edition.EditionLedger;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;
import org.variorum.language.Texts;
import org.variorum.staff.Actor;
import org.variorum.staff.Passwords;
import org.variorum.staff.Remit;
import org.variorum.staff.Role;
import org.variorum.staff.Signing;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

class ChangeColleagueTest {
  private ArchiveDatabase archive;
  private ChangeColleague changing;
  private StaffId clara;

  @BeforeEach
  void aReviewer() {
    archive = ArchiveDatabase.on(Database.H2);
    changing = archive.bean(ChangeColleague.class);
    clara = StaffId.random(RandomGenerator.getDefault());
    archive
        .bean(StaffMembers.class)
        .keep(
            new StaffMember(
                clara, clara.value(), "Clara Real", "C. Pen", Role.REVIEWER, "", false, false));
  }

  @Test
  void keepsTheRemitWhateverElseIsChanged() {
    Remit persons = new Remit(List.of(), Set.of("person"));
    changing.limit(Actor.OPERATOR, clara, persons);
    changing.giveRole(Actor.OPERATOR, clara, Role.CONTRIBUTOR);
    changing.shutOut(Actor.OPERATOR, clara);
    changing.letIn(Actor.OPERATOR, clara);
    changing.sign(Actor.OPERATOR, clara, Signing.ROLE);

    assertThat(known().remit()).isEqualTo(persons);
    assertThat(known().role()).isEqualTo(Role.CONTRIBUTOR);
    assertThat(known().disabled()).isFalse();
  }

  @Test
  void letsNobodyChangeHimself() {
    Actor herself = known().as(Role.ADMINISTRATOR).actor();

    assertThatThrownBy(() -> changing.giveRole(herself, clara, Role.CONTRIBUTOR))
        .isInstanceOf(OwnAccountException.class);
    assertThatThrownBy(() -> changing.limit(herself, clara, Remit.WHOLE))
        .isInstanceOf(OwnAccountException.class);
    assertThatThrownBy(() -> changing.shutOut(herself, clara))
        .isInstanceOf(OwnAccountException.class);
  }

  @Test
  void saysHowAColleagueSignsForReaders() {
    EntryId place =
        archive
            .bean(CreateEntry.class)
            .create(Actor.OPERATOR, EntryKind.PLACE, Texts.english("A place"));
    archive.bean(PublishEntry.class).publish(known().actor(), place, 1);
    assertThat(publisher(place)).isEqualTo("C. Pen");

    changing.sign(Actor.OPERATOR, clara, Signing.ROLE);

    assertThat(publisher(place)).isEqualTo("@reviewer");
    assertThat(known().actor().signature()).as("for colleagues").isEqualTo("C. Pen");
  }

  @Test
  void givesAPasswordThatHasToBeChanged() {
    String password = archive.bean(AddColleague.class).givePassword(Actor.OPERATOR, clara);

    assertThat(known().mustChangePassword()).isTrue();
    assertThat(Passwords.matches(password, known().passwordHash())).isTrue();
  }

  private String publisher(EntryId entry) {
    return archive.bean(EditionLedger.class).all(entry).get(0).publisher();
  }

  private StaffMember known() {
    return archive.bean(StaffMembers.class).withId(clara).orElseThrow();
  }
}
