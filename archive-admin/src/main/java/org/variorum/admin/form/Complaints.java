package org.variorum.admin.form;

import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.words.DeskMessages;
import org.variorum.date.InvalidDateException;
import org.variorum.language.RefusedException;
import org.variorum.language.Said;

/** Collects what is wrong with a form, each at its field, in the language of the desk. */
public final class Complaints {
  private final Locale language;
  private int count;

  public Complaints(Locale language) {
    this.language = language;
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  void at(Field field, String key, Object... arguments) {
    say(field, DeskMessages.say(language, key, arguments));
  }

  private void say(Field field, String words) {
    field.complain(words);
    count++;
  }

  /** Makes a value that may refuse to be made; its refusal is shown at the field. */
  <T> @Nullable T making(Field field, Supplier<T> value) {
    try {
      return value.get();
    } catch (InvalidDateException e) {
      say(field, e.expectation(language));
    } catch (RefusedException e) {
      say(field, Said.in(language, String.valueOf(e.getMessage())));
    }
    return null;
  }
}
