package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.option.Option;
import org.variorum.option.OptionChange;
import org.variorum.option.OptionState;
import org.variorum.option.StaleOptionException;
import org.variorum.option.UnknownOptionChangeException;
import org.variorum.staff.Actor;

@ParameterizedClass
@EnumSource(Database.class)
class ChangeOptionsTest {
  @Parameter Database database;
  private ChangeOptions changing;

  @BeforeEach
  void open() {
    changing = ArchiveDatabase.on(database).bean(ChangeOptions.class);
  }

  @AfterEach
  void putBack() {
    if (changing != null) {
      keep(Option.JOB_DAYS, "");
      keep(Option.SMTP_PASSWORD, "");
    }
  }

  @Test
  void undoesTheChangeThatIsNamedAlthoughAnotherCameSince() {
    keep(Option.JOB_DAYS, "30");
    OptionChange first = newest(Option.JOB_DAYS);
    keep(Option.JOB_DAYS, "60");

    Option undone = changing.undo(Actor.OPERATOR, first.number(), this::shown);

    assertThat(undone).isEqualTo(Option.JOB_DAYS);
    assertThat(state(Option.JOB_DAYS).value()).isEqualTo("180");
    assertThat(newest(Option.JOB_DAYS).before()).isEqualTo("60");
  }

  @Test
  void undoesNoChangeOfAPasswordSinceNobodyKeptIt() {
    keep(Option.SMTP_PASSWORD, "secret");
    long number = newest(Option.SMTP_PASSWORD).number();

    assertThatThrownBy(() -> changing.undo(Actor.OPERATOR, number, this::shown))
        .isInstanceOf(UnknownOptionChangeException.class);
    assertThat(state(Option.SMTP_PASSWORD).set()).isTrue();
  }

  @Test
  void undoesNothingThatIsNotInTheHistory() {
    assertThatThrownBy(() -> changing.undo(Actor.OPERATOR, 0, this::shown))
        .isInstanceOf(UnknownOptionChangeException.class);
  }

  @Test
  void undoesNothingThatAnotherChangedSinceThePageWasOpened() {
    keep(Option.JOB_DAYS, "30");
    long first = newest(Option.JOB_DAYS).number();
    keep(Option.JOB_DAYS, "60");

    assertThatThrownBy(() -> changing.undo(Actor.OPERATOR, first, code -> "30"))
        .isInstanceOf(StaleOptionException.class);
    assertThat(state(Option.JOB_DAYS).value()).isEqualTo("60");
  }

  private String shown(String code) {
    return state(Option.coded(code).orElseThrow()).opened();
  }

  private void keep(Option option, String value) {
    changing.keep(Actor.OPERATOR, option, value);
  }

  private OptionChange newest(Option option) {
    return state(option).changes().get(0);
  }

  private OptionState state(Option option) {
    return changing.states(Actor.OPERATOR, List.of(option)).get(0);
  }
}
