package org.variorum.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.inbox.MessageKind;
import org.variorum.readingroom.MatterView;
import org.variorum.visitors.FieldProblem;
import org.variorum.visitors.LetterRules;
import org.variorum.visitors.Refusal;

/**
 * A form with what is typed in it so far.
 *
 * @param kind the code of the form
 * @param matter what it is about
 * @param token to be sent along; empty where nothing is taken
 * @param refusal why it was not taken; null if it was not sent yet
 */
public record FormView(
    String kind,
    String path,
    String entryId,
    String part,
    MatterView matter,
    String token,
    Typed typed,
    @Nullable Refusal refusal,
    List<FieldProblem> problems) {

  static FormView fresh(Address.OfForm asked, MatterView matter, String token) {
    return new FormView(
        asked.kind().code(),
        asked.path(),
        asked.id().value(),
        asked.part(),
        matter,
        token,
        Typed.NOTHING,
        null,
        List.of());
  }

  FormView refused(Typed kept, Refusal why, List<FieldProblem> wrong) {
    return new FormView(kind, path, entryId, part, matter, token, kept, why, wrong);
  }

  public boolean isOpen() {
    return !token.isEmpty();
  }

  /** The code of why it was not taken; empty if it was not sent yet. */
  public String refused() {
    return refusal == null ? "" : refusal.name().toLowerCase(Locale.ROOT);
  }

  /** What there is to choose from at the top. */
  public List<String> matters() {
    return switch (sends()) {
      case CORRECTION -> LetterRules.CORRECTIONS;
      case REPORT -> LetterRules.REASONS;
      case COMMENT, REPLY, APPEAL -> List.of();
    };
  }

  private MessageKind sends() {
    return FormKind.valueOf(kind.toUpperCase(Locale.ROOT)).sends();
  }

  /** The key of the message that says what is wrong with a field; empty if nothing is. */
  public String wrong(String field) {
    return wrongs().getOrDefault(field, "");
  }

  private Map<String, String> wrongs() {
    return problems.stream()
        .collect(
            Collectors.toMap(
                FieldProblem::field,
                one ->
                    one.code().equals("long")
                        ? "form.wrong.long"
                        : "form.wrong." + one.field() + "." + one.code(),
                (first, second) -> first));
  }

  /** What describes a field; null if nothing does. */
  public @Nullable String describes(String field, boolean hinted) {
    List<String> ids = new ArrayList<>();
    if (hinted) {
      ids.add(field + "-hint");
    }
    if (!wrong(field).isEmpty()) {
      ids.add(field + "-wrong");
    }
    return ids.isEmpty() ? null : String.join(" ", ids);
  }

  public int limit(String field) {
    return LetterRules.limit(field);
  }

  /** Whether a field has to be filled in, whatever else is chosen. */
  public boolean isNeeded(String field) {
    boolean replies = sends() == MessageKind.REPLY;
    return field.equals("words")
        || (field.equals("name") && (replies || sends() == MessageKind.COMMENT))
        || (field.equals("mail") && replies);
  }

  /** Whether a field may be left out, whatever else is chosen. */
  public boolean isOptional(String field) {
    boolean asked =
        switch (sends()) {
          case CORRECTION -> field.equals("source");
          case REPORT -> field.equals("name") || field.equals("mail");
          case COMMENT, REPLY, APPEAL -> false;
        };
    return !asked && !isNeeded(field);
  }
}
