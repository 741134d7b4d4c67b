package org.variorum.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.identifier.EntryId;

class RemitTest {
  private static final Random RANDOM = new Random(1);
  private static final EntryId FONDS = EntryId.random(RANDOM);
  private static final EntryId FILE = EntryId.random(RANDOM);
  private static final EntryId ELSEWHERE = EntryId.random(RANDOM);

  @Test
  void isEverythingIfNothingIsNamed() {
    assertThat(Remit.WHOLE.covers("unit", Set.of())).isTrue();
    assertThat(Remit.WHOLE.covers("person", Set.of())).isTrue();
  }

  @Test
  void coversABranchWithAllBelowIt() {
    Remit remit = new Remit(List.of(FONDS), Set.of());

    assertThat(remit.covers("unit", Set.of(FONDS))).isTrue();
    assertThat(remit.covers("unit", Set.of(FILE, FONDS))).isTrue();
    assertThat(remit.covers("unit", Set.of(ELSEWHERE))).isFalse();
  }

  @Test
  void leavesAloneWhatStandsInNoHoldingsWhereOnlyBranchesAreNamed() {
    assertThat(new Remit(List.of(FONDS), Set.of()).covers("person", Set.of())).isFalse();
  }

  @Test
  void coversKinds() {
    Remit remit = new Remit(List.of(), Set.of("person", "unit"));

    assertThat(remit.covers("person", Set.of())).isTrue();
    assertThat(remit.covers("unit", Set.of())).isTrue();
    assertThat(remit.covers("place", Set.of())).isFalse();
  }

  @Test
  void coversBranchesAndKindsBesideThem() {
    Remit remit = new Remit(List.of(FONDS), Set.of("person", "unit"));

    assertThat(remit.covers("person", Set.of())).isTrue();
    assertThat(remit.covers("unit", Set.of(FONDS))).isTrue();
    assertThat(remit.covers("unit", Set.of(ELSEWHERE))).isFalse();
  }

  @Test
  void isKeptByItsKeys() {
    Remit remit = new Remit(List.of(FONDS, FILE), Set.of("place", "person"));

    assertThat(remit.kindKeys()).isEqualTo("person place");
    assertThat(Remit.ofKeys(remit.branchKeys(), remit.kindKeys())).isEqualTo(remit);
    assertThat(Remit.ofKeys("", "")).isEqualTo(Remit.WHOLE);
  }
}
