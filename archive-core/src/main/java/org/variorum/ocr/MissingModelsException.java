package org.variorum.ocr;

import java.util.List;
import org.variorum.language.RefusedException;

/** That languages cannot be read, since their models are not installed. */
public class MissingModelsException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> languages;

  public MissingModelsException(List<String> languages) {
    super(
        "No model for "
            + String.join(", ", languages)
            + "; install "
            + String.join(" ", languages.stream().map(Models::bringing).toList()));
    this.languages = List.copyOf(languages);
  }

  public List<String> languages() {
    return languages;
  }
}
