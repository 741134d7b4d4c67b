package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.variorum.option.Logo;
import org.variorum.option.LogoMark;
import org.variorum.option.Logos;
import org.variorum.option.Option;
import org.variorum.option.OptionChange;
import org.variorum.option.OptionEdit;
import org.variorum.option.OptionProblem;
import org.variorum.option.OptionState;
import org.variorum.option.Options;
import org.variorum.option.UnfitOptionException;
import org.variorum.option.UnknownOptionChangeException;
import org.variorum.option.VocabularyChange;
import org.variorum.option.VocabularyChanges;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;

/** Sets what can be set at the desk. */
@ApplicationScoped
@Transactional
public class ChangeOptions {
  private static final int CHANGES = 20;

  @Inject Options options;
  @Inject Logos logos;
  @Inject VocabularyChanges vocabulary;

  /** Some options with their newest changes. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public List<OptionState> states(Actor actor, List<Option> some) {
    return options.states(some, CHANGES);
  }

  /** The newest changes of the archive's own vocabulary, which comes with imports. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public List<VocabularyChange> vocabulary(Actor actor) {
    return vocabulary.newest(CHANGES);
  }

  /** Why an option could not have a value, without keeping it; empty if it could. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public Optional<OptionProblem> problem(Actor actor, Option option, String value) {
    return options.problem(option, value);
  }

  /**
   * Keeps a value; an empty one puts back the usual. Returns whether anything changed.
   *
   * @throws org.variorum.option.UnfitOptionException if it cannot be
   */
  @Requires(Right.OPERATE)
  public boolean keep(Actor actor, Option option, String value) {
    return options.keep(option, value, actor);
  }

  /**
   * Keeps what was written on a page that was opened a while ago; what was not touched there stays.
   *
   * @throws org.variorum.option.StaleOptionException if another wrote something else meanwhile
   * @throws org.variorum.option.UnfitOptionException if it cannot be
   */
  @Requires(Right.OPERATE)
  public boolean write(Actor actor, Option option, OptionEdit edit) {
    return options.keep(option, edit, actor);
  }

  /**
   * Takes a logo in, so that it can be looked at and kept; visitors see nothing of it yet. Returns
   * the value by which the option names it.
   *
   * @throws org.variorum.option.UnfitOptionException if it is none that can be taken
   */
  @Requires(Right.OPERATE)
  public LogoMark bring(Actor actor, byte[] sent) {
    return logos.keep(Logo.of(sent));
  }

  /** The PNG of a logo that was brought, shown or not. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public Optional<byte[]> logo(Actor actor, LogoMark mark) {
    return logos.of(mark);
  }

  /**
   * Puts back what an option was before a change, and returns which option that is.
   *
   * @param opened what the page showed of the options, by their codes
   * @throws org.variorum.option.StaleOptionException if another changed it since
   * @throws UnknownOptionChangeException if there is no such change, or its values are secret
   * @throws org.variorum.option.UnfitOptionException if it can no longer be
   */
  @Requires(Right.OPERATE)
  public Option undo(Actor actor, long change, UnaryOperator<String> opened) {
    OptionChange undone =
        options
            .change(change)
            .filter(one -> !one.option().isSecret())
            .orElseThrow(() -> new UnknownOptionChangeException(change));
    Option option = undone.option();
    undone
        .lost()
        .ifPresent(
            problem -> {
              throw new UnfitOptionException(option, problem);
            });
    options.keep(option, new OptionEdit(opened.apply(option.code()), undone.before()), actor);
    return option;
  }
}
