package org.variorum.curation;

import java.util.List;
import org.variorum.identifier.EntryId;

/** A code that another unit of the same institution bears. */
public class CodeTakenException extends InvalidEntryException {
  private static final long serialVersionUID = 1L;

  private final transient Codes.Clash clash;

  CodeTakenException(EntryId changed, Codes.Clash clash, List<String> problems) {
    super(changed, problems);
    this.clash = clash;
  }

  public String code() {
    return clash.code();
  }

  /** The one that would bear it too: the one that was to be changed, or one below it. */
  public EntryId unit() {
    return clash.unit();
  }

  /** The one that bears it. */
  public EntryId bearer() {
    return clash.bearer();
  }
}
