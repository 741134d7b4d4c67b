package org.variorum.admin.form;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;
import org.variorum.name.*;
import org.variorum.name.scheme.ProposedForm;
import org.variorum.name.scheme.Schemes;
import org.variorum.visibility.Visibility;

/** One form of a name. */
public final class NamePart extends Foldable implements Part<NameForm>, Identified {
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

  private final Ground ground;
  private final LocalId id;
  private final boolean fresh;
  private final Field text;
  private final Field language;
  private final Field scheme;
  private final DateField used;
  private final Wording usedBy;
  private final Rows<CitationPart> citations;
  private final Proposals proposals = new Proposals();
  private NameClass nameClass;
  private NameUse use;
  private boolean withheld;

  NamePart(NameForm name, Ground ground) {
    this(name.id(), name, ground);
  }

  private NamePart(LocalId id, @Nullable NameForm name, Ground ground) {
    this.ground = ground;
    this.id = id;
    this.fresh = name == null;
    this.text = new Field(name == null ? null : name.text());
    this.language = new Field(name == null ? ground.language() : name.language());
    this.nameClass = name == null ? NameClass.ATTESTED : name.nameClass();
    this.use = name == null ? NameUse.VARIANT : name.use();
    this.withheld = name != null && !name.visibility().isPublic();
    this.scheme = new Field(name == null ? null : name.scheme());
    this.used = DateField.of(name == null ? null : name.used(), ground);
    this.usedBy = Wording.of(name == null ? Texts.NONE : name.usedBy(), ground);
    this.citations =
        Rows.of(name == null ? List.of() : name.citations(), one -> new CitationPart(one, ground));
  }

  static NamePart fresh(Ground ground) {
    return new NamePart(ground.next(PartKind.NAME), null, ground);
  }

  /** A form that the curator took from those proposed. */
  static NamePart taken(ProposedForm form, Ground ground) {
    LocalId id = ground.next(PartKind.NAME);
    return new NamePart(
        id,
        new NameForm(
            id,
            form.text(),
            form.language(),
            NameClass.BY_RULE,
            form.isSpelling() ? NameUse.VARIANT : NameUse.PARALLEL,
            form.scheme().code(),
            null,
            Texts.NONE,
            List.of()),
        ground);
  }

  /**
   * Whether to offer that forms are made of it: of one that the schemes know, and of one that is
   * just being written.
   */
  public boolean isProposable() {
    return nameClass == NameClass.ATTESTED && (fresh || isKnownToSchemes());
  }

  /** Whether there are schemes for names of its language and script. */
  public boolean isKnownToSchemes() {
    return CYRILLIC.matcher(text.getText()).find()
        && !Schemes.of(language.getText().strip()).isEmpty();
  }

  /** Asks for the forms that can be made of it, without those that are there. */
  void propose(Set<String> there) {
    String name = text.getText().strip();
    proposals.ask(
        isKnownToSchemes() ? Schemes.propose(name, language.getText().strip()) : List.of(), there);
  }

  public void addCitation() {
    citations.add(CitationPart.fresh(ground));
    unfold();
  }

  @Override
  public String getId() {
    return id.value();
  }

  @Override
  public @Nullable NameForm value(Complaints complaints) {
    int before = complaints.count();
    String form = text.filled(complaints);
    String tag = language.filled(complaints);
    HistoricalDate borne = used.value(complaints);
    List<Citation> cited = Rows.values(citations, complaints);
    if (nameClass == NameClass.BY_RULE) {
      scheme.filled(complaints);
    }
    unfoldIfWrong(complaints, before);
    if (form == null || tag == null || complaints.count() > before) {
      return null;
    }
    return complaints.making(
        text,
        () ->
            new NameForm(
                    id, form, tag, nameClass, use, scheme.orNull(), borne, usedBy.texts(), cited)
                .seenBy(withheld ? Visibility.STAFF : Visibility.PUBLIC));
  }

  /** Whether only the staff may see it, so that it gets into no edition. */
  public boolean isWithheld() {
    return withheld;
  }

  public void setWithheld(boolean withheld) {
    this.withheld = withheld;
  }

  public Field getText() {
    return text;
  }

  public Field getLanguage() {
    return language;
  }

  public Field getScheme() {
    return scheme;
  }

  public DateField getUsed() {
    return used;
  }

  public Wording getUsedBy() {
    return usedBy;
  }

  public Rows<CitationPart> getCitations() {
    return citations;
  }

  public Proposals getProposals() {
    return proposals;
  }

  public NameClass getNameClass() {
    return nameClass;
  }

  public void setNameClass(NameClass nameClass) {
    this.nameClass = nameClass;
  }

  public NameUse getUse() {
    return use;
  }

  public void setUse(NameUse use) {
    this.use = use;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("text", text);
    scribe.part("language", language);
    scribe.part("scheme", scheme);
    scribe.part("used", used);
    scribe.part("usedBy", usedBy);
    scribe.choice("nameClass", NameClass.class, nameClass, this::setNameClass);
    scribe.choice("use", NameUse.class, use, this::setUse);
    scribe.flag("withheld", withheld, this::setWithheld);
    scribe.rows(
        "citations",
        citations,
        CitationPart::getId,
        id -> ground.again(id, () -> CitationPart.fresh(ground)));
  }
}
