package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.job.JobState;
import org.variorum.option.LogoMark;
import org.variorum.option.Option;
import org.variorum.option.OptionEdit;
import org.variorum.option.OptionState;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.Role;

/** What only who runs the archive may do: jobs, settings, and the test of the mail. */
class OperatingActsTest {
  private final Actor reviewer = new Actor(null, "Anna", Role.REVIEWER.rights());
  private ArchiveDatabase archive;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(Database.H2);
  }

  @Test
  void areForbiddenToAllOthers() {
    WatchJobs jobs = archive.bean(WatchJobs.class);
    ChangeOptions options = archive.bean(ChangeOptions.class);
    SendTestLetter letter = archive.bean(SendTestLetter.class);

    List<ThrowingCallable> acts =
        List.of(
            () -> jobs.list(reviewer, 0, 1),
            () -> jobs.count(reviewer),
            () -> jobs.look(reviewer, 1),
            () -> jobs.log(reviewer, 1, 0, 1),
            () -> jobs.begin(reviewer, "check"),
            () -> jobs.pause(reviewer, 1),
            () -> jobs.cancel(reviewer, 1),
            () -> jobs.resume(reviewer, 1),
            () -> options.problem(reviewer, Option.NAME, ""),
            () -> options.keep(reviewer, Option.NAME, ""),
            () -> options.vocabulary(reviewer),
            () -> options.states(reviewer, List.of(Option.NAME)),
            () -> options.undo(reviewer, 1, code -> ""),
            () -> options.write(reviewer, Option.NAME, new OptionEdit("", "")),
            () -> options.bring(reviewer, new byte[0]),
            () -> options.logo(reviewer, new LogoMark("0".repeat(24), 1, 1)),
            () -> letter.send(reviewer, "a@example.org", "en"));

    assertThat(acts)
        .allSatisfy(act -> assertThatThrownBy(act).isInstanceOf(ForbiddenActException.class));
  }

  @Test
  void tellNoPassword() {
    ChangeOptions options = archive.bean(ChangeOptions.class);
    options.keep(Actor.OPERATOR, Option.SMTP_PASSWORD, "secret");

    OptionState state = options.states(Actor.OPERATOR, List.of(Option.SMTP_PASSWORD)).get(0);
    assertThat(state.value()).isEmpty();
    assertThat(state.set()).isTrue();
    options.keep(Actor.OPERATOR, Option.SMTP_PASSWORD, "");
  }

  @Test
  void checkAllEditionsAndWriteAllAnew() {
    WatchJobs jobs = archive.bean(WatchJobs.class);

    for (String kind : Set.of("check", "reindex")) {
      long id = jobs.begin(Actor.OPERATOR, kind);

      assertThat(jobs.look(Actor.OPERATOR, id).state())
          .as(jobs.look(Actor.OPERATOR, id).message())
          .isEqualTo(JobState.DONE);
    }
  }
}
