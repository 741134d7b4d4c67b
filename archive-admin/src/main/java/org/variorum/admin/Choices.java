package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.admin.form.ValuePart;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.citation.Circumstance;
import org.variorum.citation.Nearness;
import org.variorum.citation.Stance;
import org.variorum.claim.Nature;
import org.variorum.claim.Reading;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.date.CalendarStyle;
import org.variorum.description.Level;
import org.variorum.digitalobject.ContentNotice;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.EntryKind;
import org.variorum.name.NameClass;
import org.variorum.name.NameUse;
import org.variorum.revision.EntryState;
import org.variorum.source.Authenticity;
import org.variorum.source.SourceKind;
import org.variorum.staff.Role;
import org.variorum.vocabulary.Answers;
import org.variorum.vocabulary.Vocabularies;

/** What fields of choice offer. */
@Named
@RequestScoped
public class Choices {
  @Inject Vocabularies vocabularies;
  @Inject DeskLanguage language;

  /** The roles in which entries can stand to each other: labels with codes. */
  public Map<String, String> getRoles() {
    Map<String, String> codes = new LinkedHashMap<>();
    vocabularies
        .current()
        .roles()
        .forEach(role -> codes.put(role.label().wordsIn(language.getTag()), role.code()));
    return codes;
  }

  /** The ways in which rivals differ: labels with codes. */
  public Map<String, String> getDifferences() {
    Map<String, String> codes = new LinkedHashMap<>();
    vocabularies
        .current()
        .differences()
        .forEach(way -> codes.put(way.label().wordsIn(language.getTag()), way.code()));
    return codes;
  }

  /** The schemes by which forms of names are made: codes with labels. */
  public Map<String, String> getSchemes() {
    Map<String, String> labels = new LinkedHashMap<>();
    vocabularies
        .current()
        .schemes()
        .forEach(scheme -> labels.put(scheme.code(), scheme.label().wordsIn(language.getTag())));
    return labels;
  }

  /** The label of a scheme, or its code if the vocabulary does not have it. */
  public String scheme(String code) {
    return vocabularies.current().scheme(code).wordsIn(language.getTag());
  }

  /** The bases on which a person who may be living is published: labels with codes. */
  public Map<String, String> getBases() {
    Map<String, String> codes = new LinkedHashMap<>();
    vocabularies
        .current()
        .bases()
        .forEach(basis -> codes.put(basis.label().wordsIn(language.getTag()), basis.code()));
    return codes;
  }

  /** The areas of ISAD(G) whose elements are texts. */
  public List<Integer> getAreas() {
    return List.of(1, 2, 3, 4, 5, 6, 7);
  }

  public EntryKind[] getKinds() {
    return EntryKind.values();
  }

  /** The states in which entries of the desk are now; the others come with review and trash. */
  public List<EntryState> getStates() {
    return List.of(EntryState.DRAFT, EntryState.PUBLISHED, EntryState.WITHDRAWN);
  }

  public Stance[] getStances() {
    return Stance.values();
  }

  public CalendarStyle[] getCalendars() {
    return CalendarStyle.values();
  }

  public Nearness[] getNearnesses() {
    return Nearness.values();
  }

  public Circumstance[] getCircumstances() {
    return Circumstance.values();
  }

  public Standing.Kind[] getStandings() {
    return Standing.Kind.values();
  }

  public Value.Absence[] getAbsences() {
    return Value.Absence.values();
  }

  public List<ValuePart.Type> getValueTypes() {
    return Arrays.asList(ValuePart.Type.values());
  }

  public Nature[] getNatures() {
    return Nature.values();
  }

  public Answers[] getAnswers() {
    return Answers.values();
  }

  public Reading.Kind[] getReadingKinds() {
    return Reading.Kind.values();
  }

  public NameUse[] getNameUses() {
    return NameUse.values();
  }

  public NameClass[] getNameClasses() {
    return NameClass.values();
  }

  public Level[] getLevels() {
    return Level.values();
  }

  public Picture.Use[] getPictureUses() {
    return Picture.Use.values();
  }

  public ContentNotice[] getContentNotices() {
    return ContentNotice.values();
  }

  public Authenticity[] getAuthenticities() {
    return Authenticity.values();
  }

  public SourceKind[] getSourceKinds() {
    return SourceKind.values();
  }

  public Role[] getStaffRoles() {
    return Role.values();
  }
}
