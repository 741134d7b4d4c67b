package org.variorum.resolver;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.name.NameClass;
import org.variorum.name.NameForm;

/** All forms under which one entry is known. It remembers how they were taken apart. */
public final class KnownName {
  private final EntryKind kind;
  private final List<KnownForm> forms;
  private volatile @Nullable List<Shape> shapes;

  public KnownName(EntryKind kind, List<KnownForm> forms) {
    this.kind = kind;
    this.forms = List.copyOf(forms);
  }

  public EntryKind kind() {
    return kind;
  }

  public List<KnownForm> forms() {
    return forms;
  }

  List<Shape> shapes() {
    List<Shape> known = shapes;
    if (known == null) {
      known = Shape.of(this);
      shapes = known;
    }
    return known;
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

  boolean isPlace() {
    return kind == EntryKind.PLACE;
  }

  boolean isPerson() {
    return kind == EntryKind.PERSON || kind == EntryKind.FAMILY;
  }
}
