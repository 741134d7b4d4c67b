package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.admin.signin.SignedIn;
import org.variorum.bulk.TextEdit;
import org.variorum.bulk.TextField;
import org.variorum.hiding.Category;
import org.variorum.language.Languages;

/** What the form of a change of many entries offers. */
@Named
@RequestScoped
public class BulkChoices {
  @Inject SignedIn signedIn;
  @Inject DeskVoice voice;

  /** What whoever is at the desk may do to entries. */
  public List<BulkForm.Choice> getActs() {
    boolean publisher = signedIn.may("PUBLISH");
    return Stream.of(BulkForm.Choice.values())
        .filter(
            one -> publisher || (one != BulkForm.Choice.PUBLISH && one != BulkForm.Choice.WITHDRAW))
        .toList();
  }

  /** The texts that can be written as a whole. */
  public List<String> getTexts() {
    return getPlaces().stream().filter(code -> !code.equals(TextField.BODY.code())).toList();
  }

  /** The texts in which words can be replaced. */
  public List<String> getPlaces() {
    return TextField.all().stream().map(TextField::code).toList();
  }

  /** What the desk calls a text. */
  public String label(String code) {
    return code.matches("[a-z]+") ? voice.say("bulk.field." + code) : voice.word("element", code);
  }

  public TextEdit.Manner[] getManners() {
    return TextEdit.Manner.values();
  }

  public Category[] getCategories() {
    return Category.values();
  }

  public List<String> getLanguages() {
    return Languages.SPOKEN;
  }
}
