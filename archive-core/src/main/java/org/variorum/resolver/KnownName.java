package org.variorum.resolver;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.name.NameClass;
import org.variorum.name.NameForm;

/** All forms under which one entry is known. */
public record KnownName(EntryKind kind, List<KnownForm> forms) {

  public KnownName {
    forms = List.copyOf(forms);
  }

  /** Those that an entry has: its headings, then the forms of its name. */
  public static KnownName of(Entry entry) {
    Stream<KnownForm> headings =
        entry.heading().byLanguage().entrySet().stream()
            .map(
                heading ->
                    new KnownForm(
                        heading.getValue(), heading.getKey(), KnownForm.Origin.HEADING, ""));
    Stream<KnownForm> forms = entry.names().stream().map(KnownName::form);
    return new KnownName(entry.kind(), Stream.concat(headings, forms).toList());
  }

  private static KnownForm form(NameForm form) {
    return new KnownForm(
        form.readable(),
        form.language(),
        form.nameClass() == NameClass.GENERATED ? KnownForm.Origin.HIDDEN : KnownForm.Origin.FORM,
        form.used() == null ? "" : form.used().edtf());
  }

  boolean isPerson() {
    return kind == EntryKind.PERSON || kind == EntryKind.FAMILY;
  }
}
