package org.variorum.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvocationTest {
  private static Invocation of(String line) {
    return Invocation.of(List.of(line.split(" ", -1)), Map.of("VARIORUM_DATA", "/elsewhere"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--port 9090 --data /archive --empty export out --site --base=x",
        "export out --site --base=x --port 9090 --data /archive --empty",
        "export --data=/archive out --empty --site --port=9090 --base=x",
        "--data=/archive export out --site --port 9090 --base=x --empty"
      })
  void takesItsFlagsWhereverTheyStand(String line) {
    assertThat(of(line))
        .isEqualTo(
            new Invocation(
                Invocation.Act.COMMAND,
                9090,
                Path.of("/archive"),
                true,
                List.of("export", "out", "--site", "--base=x")));
  }

  @Test
  void handsOptionsOfACommandOnThatStandBeforeIt() {
    assertThat(of("--publish import --mapping=a=b PATH").command())
        .containsExactly("import", "--publish", "--mapping=a=b", "PATH");
    assertThat(of("import /a/--data=b").command()).containsExactly("import", "/a/--data=b");
  }

  @Test
  void servesWhereThereIsNoCommandAndHelpsWhereverThatIsAsked() {
    assertThat(of("--port 81"))
        .isEqualTo(
            new Invocation(Invocation.Act.SERVE, 81, Path.of("/elsewhere"), false, List.of()));
    assertThat(of("import PATH --help").act()).isEqualTo(Invocation.Act.HELP);
    assertThat(of("--version").act()).isEqualTo(Invocation.Act.VERSION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--nonsense", "--nonsense=1 --port 80", "--nonsense 80"})
  void refusesWhatIsNeitherAFlagNorForACommand(String line) {
    assertThatThrownBy(() -> of(line))
        .isInstanceOf(StartRefused.class)
        .hasMessage("unknown flag --nonsense; --help lists them all.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"export out --data", "reindex --port"})
  void refusesAFlagWithoutItsValue(String line) {
    assertThatThrownBy(() -> of(line))
        .isInstanceOf(StartRefused.class)
        .hasMessageEndingWith(" needs a value.");
  }
}
