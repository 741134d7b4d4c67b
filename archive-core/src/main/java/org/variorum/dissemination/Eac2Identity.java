package org.variorum.dissemination;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.variorum.entry.EntryKind;
import org.variorum.language.Text;
import org.variorum.name.NameForm;
import org.variorum.name.NameUse;

/** Writes the area of identity of EAC-CPF 2.0: kind, names and numbers elsewhere. */
final class Eac2Identity extends Eac2Document {

  Eac2Identity(XmlOut out, Told told) {
    super(out, told);
  }

  void write() {
    out.start("identity");
    out.leaf("entityType", "", "value", EacWriter.type(told.entry().kind()));
    List<String> usage = new ArrayList<>();
    List<Text> headings = Plain.each(told.entry().heading());
    for (Text heading : headings) {
      EacWriter.bearing(told, heading)
          .ifPresentOrElse(name -> name(name, true, usage), () -> heading(heading));
    }
    EacWriter.otherNames(told, headings).forEach(name -> name(name, false, usage));
    if (told.entry().kind() == EntryKind.INSTITUTION) {
      out.start("otherEntityTypes").start("otherEntityType");
      out.leaf("term", EacWriter.INSTITUTION).end().end();
    }
    EacWriter.identifiers(told)
        .forEach((file, value) -> out.leaf("identityId", value, "localType", file));
    note(usage);
    out.end();
  }

  private void heading(Text heading) {
    out.start(
        "nameEntry",
        "preferredForm",
        "true",
        "status",
        "authorized",
        "languageOfElement",
        heading.language(),
        "scriptOfElement",
        LanguageCodes.script(heading.value()));
    out.leaf("part", heading.value()).end();
  }

  private void name(NameForm name, boolean preferred, List<String> usage) {
    if (!Plain.hasInk(name.text())) {
      return;
    }
    out.start(
        "nameEntry",
        "preferredForm",
        preferred ? "true" : "",
        "status",
        name.use() == NameUse.AUTHORIZED ? "authorized" : "alternative",
        "localType",
        name.use().name().toLowerCase(Locale.ROOT),
        "vocabularySource",
        name.scheme() == null ? "" : name.scheme(),
        "languageOfElement",
        name.language(),
        "scriptOfElement",
        LanguageCodes.script(name.text()),
        "sourceReference",
        references(name.citations()));
    out.leaf("part", name.text());
    if (name.used() != null) {
      out.start("useDates");
      date("date", name.used());
      out.end();
    }
    out.end();
    Plain.each(name.usedBy()).forEach(one -> usage.add(name.text() + ": " + one.value()));
  }
}
