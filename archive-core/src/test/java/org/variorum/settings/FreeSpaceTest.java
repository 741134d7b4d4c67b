package org.variorum.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FreeSpaceTest {

  @Test
  void refusesActsOnANearlyFullDiskAndSaysWhy() {
    assertThatThrownBy(() -> FreeSpace.ensure(FreeSpace.RESERVE - 1))
        .isInstanceOf(DiskFullException.class)
        .hasMessageContaining("31 MB free, 32 must stay free")
        .hasMessageContaining("nothing was changed");
  }

  @Test
  void letsActsPassWhileThereIsRoom() {
    assertThatCode(() -> FreeSpace.ensure(FreeSpace.RESERVE)).doesNotThrowAnyException();
  }
}
