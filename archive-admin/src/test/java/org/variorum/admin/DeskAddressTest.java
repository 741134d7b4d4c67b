package org.variorum.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.identifier.MessageId;
import org.variorum.standing.StandingPage;
import org.variorum.task.TaskKind;

class DeskAddressTest {

  @Test
  void leadsToTheFirstScreenAndFromThereToTheEntries() {
    assertThat(DeskAddress.of("/admin").page()).isEqualTo("first");
    assertThat(DeskAddress.of("/admin/").page()).isEqualTo("first");
    assertThat(DeskAddress.of("/admin/entries").page()).isEqualTo("entries");
    assertThat(DeskAddress.of("/admin/reviews").page()).isEqualTo("reviews");
    assertThat(DeskAddress.of("/admin/entry/00000000/withdraw").page()).isEqualTo("withdraw");
  }

  @Test
  void leadsToTheTasksOfAKind() {
    assertThat(DeskAddress.of("/admin/tasks/one-origin").page()).isEqualTo("tasks");
    assertThat(DeskAddress.of("/admin/tasks/one-origin").task()).contains(TaskKind.ONE_ORIGIN);
    assertThat(DeskAddress.of("/admin/tasks/nothing").page()).isEqualTo("problem");
  }

  @Test
  void leadsToAPageOfTheArchive() {
    DeskAddress address = DeskAddress.of("/admin/pages/how-we-work");

    assertThat(address.page()).isEqualTo("page");
    assertThat(address.standing()).contains(StandingPage.HOW_WE_WORK);
    assertThat(DeskAddress.of("/admin/pages").page()).isEqualTo("pages");
  }

  @Test
  void leadsToAMessageOfAVisitor() {
    assertThat(DeskAddress.of("/admin/inbox").page()).isEqualTo("inbox");
    assertThat(DeskAddress.of("/admin/inbox/00000000").page()).isEqualTo("message");
    assertThat(DeskAddress.of("/admin/inbox/00000000").message())
        .contains(new MessageId("00000000"));
    assertThat(DeskAddress.of("/admin/inbox/00000001").page()).isEqualTo("problem");
  }

  @Test
  void leadsToWhatIsHidden() {
    assertThat(DeskAddress.of("/admin/hidden").page()).isEqualTo("hidden");
    assertThat(DeskAddress.of("/admin/hidden/17").page()).isEqualTo("hiding");
    assertThat(DeskAddress.of("/admin/hidden/17").number()).contains(17L);
    assertThat(DeskAddress.of("/admin/hidden/0").page()).isEqualTo("problem");
    assertThat(DeskAddress.of("/admin/entry/00000000/hide").page()).isEqualTo("hide");
  }

  @Test
  void leadsToAChangeOfManyEntries() {
    assertThat(DeskAddress.of("/admin/bulk").page()).isEqualTo("bulk");
    assertThat(DeskAddress.of("/admin/bulk/17").page()).isEqualTo("change");
    assertThat(DeskAddress.of("/admin/bulk/17").number()).contains(17L);
  }

  @Test
  void leadsNowhereWithAWordThatNoPageBears() {
    assertThat(DeskAddress.of("/admin/pages/secrets").page()).isEqualTo("problem");
    assertThat(DeskAddress.of("/admin/page.xhtml").page()).isEqualTo("problem");
    assertThat(DeskAddress.of("/admin/entry/00000001").page()).isEqualTo("problem");
  }
}
