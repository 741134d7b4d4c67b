package org.variorum.readingroom;

import java.util.List;
import java.util.Locale;
import org.variorum.entry.Entry;
import org.variorum.name.NameForm;

/** Shows the forms of a name. */
final class Names {
  private static final int BESIDE_THE_HEADING = 3;

  private final Apparatus apparatus;

  Names(Apparatus apparatus) {
    this.apparatus = apparatus;
  }

  List<NameView> of(Entry entry, Notes notes) {
    Wording wording = apparatus.wording();
    return shown(entry).stream()
        .map(
            name ->
                new NameView(
                    new TextView(name.readable(), name.language()),
                    wording.language(name.language()),
                    Codes.of(name.nameClass()),
                    name.scheme() == null
                        ? ""
                        : apparatus.text(apparatus.vocabulary().scheme(name.scheme())).text(),
                    Codes.of(name.use()),
                    apparatus.date(name.used()),
                    apparatus.text(name.usedBy()),
                    notes.refs(name.citations())))
        .toList();
  }

  /** A few short forms beside the heading, none of which it holds already. */
  List<TextView> beside(Entry entry) {
    String heading = apparatus.text(entry.heading()).text().toLowerCase(Locale.ROOT);
    return shown(entry).stream()
        .map(name -> new TextView(name.readable().replaceAll(",.*", ""), name.language()))
        .filter(form -> !heading.contains(form.text().toLowerCase(Locale.ROOT)))
        .collect(
            java.util.stream.Collectors.toMap(
                TextView::text,
                form -> form,
                (one, same) -> one,
                java.util.LinkedHashMap<String, TextView>::new))
        .values()
        .stream()
        .limit(BESIDE_THE_HEADING)
        .toList();
  }

  static List<NameForm> shown(Entry entry) {
    return entry.names().stream().filter(NameForm::shown).toList();
  }
}
