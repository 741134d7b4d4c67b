package org.variorum.visitors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.inbox.Letter;
import org.variorum.inbox.MessageKind;

/** What a message of each kind must have, as a pure function of what was sent. */
public final class LetterRules {
  /** The kinds of correction: another source, the scan says otherwise, a slip of the pen. */
  public static final List<String> CORRECTIONS = List.of("source", "scan", "slip");

  /** The reasons for a report. */
  public static final List<String> REASONS = List.of("law", "privacy", "rights", "other");

  private static final Set<String> BY_NAME = Set.of("law", "rights");
  private static final Pattern MAIL =
      Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]+\\.[^\\s@<>\".]{2,}");
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]{3,}");
  private static final Map<String, Integer> LIMITS =
      Map.of(
          "words", 10_000, "source", 1000, "locator", 200, "link", 1000, "name", 200, "mail", 254);

  private final List<FieldProblem> problems = new ArrayList<>();
  private final MessageKind kind;
  private final Letter letter;

  private LetterRules(MessageKind kind, Letter letter) {
    this.kind = kind;
    this.letter = letter;
  }

  /** How many characters a field may have. */
  public static int limit(String field) {
    return LIMITS.getOrDefault(field, 20);
  }

  /** All that is wrong, in the order of the form; none hides another. */
  static List<FieldProblem> problems(MessageKind kind, Sent sent) {
    LetterRules rules = new LetterRules(kind, sent.letter());
    rules.checkMatter();
    rules.checkEvidence();
    rules.require("words", sent.letter().words());
    rules.checkSender();
    rules.checkBoxes(sent.ticked());
    rules.checkLengths();
    return List.copyOf(rules.problems);
  }

  private void checkMatter() {
    boolean fits =
        switch (kind) {
          case CORRECTION -> CORRECTIONS.contains(letter.matter());
          case REPORT -> REASONS.contains(letter.matter());
          case COMMENT, REPLY, APPEAL -> letter.matter().isEmpty();
        };
    if (!fits) {
      wrong("matter", "missing");
    }
  }

  /** Who says that he has another source is asked which. */
  private void checkEvidence() {
    if (kind == MessageKind.CORRECTION && letter.matter().equals("source")) {
      require("source", letter.source());
    }
    if (!letter.link().isEmpty() && !LINK.matcher(letter.link()).matches()) {
      wrong("link", "form");
    }
  }

  private void checkSender() {
    boolean claim = kind == MessageKind.REPORT && BY_NAME.contains(letter.matter());
    boolean reply = kind == MessageKind.REPLY;
    if (claim || reply || kind == MessageKind.COMMENT) {
      require("name", letter.name());
    }
    if (claim || reply) {
      require("mail", letter.mail());
    }
    if (!letter.mail().isEmpty() && !MAIL.matcher(letter.mail()).matches()) {
      wrong("mail", "form");
    }
  }

  private void checkBoxes(Set<String> ticked) {
    if (kind == MessageKind.REPORT && !ticked.contains(Sent.FAITH)) {
      wrong(Sent.FAITH, "missing");
    }
    if (kind != MessageKind.APPEAL && !ticked.contains(Sent.CONSENT)) {
      wrong(Sent.CONSENT, "missing");
    }
  }

  private void checkLengths() {
    Map<String, String> fields =
        Map.of(
            "words", letter.words(),
            "source", letter.source(),
            "locator", letter.locator(),
            "link", letter.link(),
            "name", letter.name(),
            "mail", letter.mail());
    fields.forEach(
        (field, text) -> {
          if (text.length() > limit(field)) {
            wrong(field, "long");
          }
        });
  }

  private void require(String field, String text) {
    if (text.isBlank()) {
      wrong(field, "missing");
    }
  }

  private void wrong(String field, String code) {
    problems.add(new FieldProblem(field, code, limit(field)));
  }
}
