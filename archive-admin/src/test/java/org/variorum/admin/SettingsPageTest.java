package org.variorum.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.option.Option;
import org.variorum.option.OptionState;

class SettingsPageTest {

  @Test
  void choosesTheUsualStatementOfRightsBeforeTheStatementsAreWordedOtherwise() {
    List<OptionState> asShown =
        Stream.of(Option.RIGHTS_OFFERED, Option.RIGHTS_OWN, Option.RIGHTS_USUAL)
            .map(option -> new OptionState(option, "", false, false, List.of()))
            .toList();

    assertThat(SettingsPage.inTurn(asShown))
        .containsExactly(Option.RIGHTS_OFFERED, Option.RIGHTS_USUAL, Option.RIGHTS_OWN);
  }
}
