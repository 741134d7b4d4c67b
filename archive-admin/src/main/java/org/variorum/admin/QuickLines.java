package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.variorum.admin.form.EntryForm;
import org.variorum.admin.form.QuestionPart;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.shorthand.ClaimReader;
import org.variorum.shorthand.ReadClaim;
import org.variorum.vocabulary.Property;
import org.variorum.vocabulary.Template;
import org.variorum.vocabulary.ValueType;
import org.variorum.vocabulary.Vocabularies;

/** Adds claims that were written in one line, and the questions of a template in one step. */
@Named
@RequestScoped
public class QuickLines {
  @Inject Vocabularies vocabularies;
  @Inject LineReaders readers;
  @Inject LastCited last;
  @Inject DeskLanguage language;
  @Inject DeskVoice voice;

  private String template = "";
  private String text = "";
  private String error = "";

  /** Adds the claim that stands in the question's line; if it is not clear, says what is not. */
  public void add(QuestionPart question) {
    String typed = question.getLine().getText();
    if (typed.isBlank()) {
      return;
    }
    ClaimReader reader = readers.reader();
    ReadClaim read = read(question, reader);
    if (read.isClear()) {
      question.add(read);
      last.remember(reader.after(read));
    } else {
      question.getLine().refuse(new LineWords(language.getLocale()).wrong(read));
    }
  }

  /** The line of a question as it is understood. */
  ReadClaim read(QuestionPart question) {
    return read(question, readers.reader());
  }

  private ReadClaim read(QuestionPart question, ClaimReader reader) {
    return reader.read(valueType(question.getProperty()), question.getLine().getText());
  }

  private ValueType valueType(String property) {
    return vocabularies
        .current()
        .property(property)
        .map(Property::valueType)
        .orElse(ValueType.TEXT);
  }

  /** The type of answer that a question takes, for the line to be read by. */
  public String type(QuestionPart question) {
    return valueType(question.getProperty()).name();
  }

  /** The types of answer of all that can be asked, as {@code born:DATE}, for the page's script. */
  public String types(EntryForm form) {
    return vocabularies.current().askedOf(form.getKind().code()).stream()
        .map(property -> property.code() + ":" + property.valueType())
        .collect(Collectors.joining(" "));
  }

  /** An example of a line for a question. */
  public String example(QuestionPart question) {
    return voice.say("line.example." + type(question).toLowerCase(Locale.ROOT));
  }

  /**
   * Asks the question that was chosen on the page; where a line is written beside it, answers it
   * with that, or hands it to the question with what is wrong with it.
   */
  public void ask(EntryPage page) {
    String property = page.getProperty();
    if (text.isBlank() || property.isBlank()) {
      page.addQuestion();
      return;
    }
    QuestionPart question = page.getForm().asking(property);
    if (!question.getLine().getText().isBlank()) {
      error = voice.say("line.busy");
      return;
    }
    question.getLine().setText(text);
    add(question);
    page.setProperty("");
    text = "";
  }

  /** Asks the questions of the template that was chosen. */
  public void askAll(EntryForm form) {
    vocabularies
        .current()
        .template(template)
        .ifPresent(
            chosen -> voice.inform("template.asked", form.addQuestions(chosen.properties())));
    template = "";
  }

  /** The templates for an entry, by their labels. */
  public Map<String, String> templates(EntryForm form) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (Template one : vocabularies.current().templatesFor(form.getKind().code())) {
      codes.put(one.label().wordsIn(language.getTag()), one.code());
    }
    return codes;
  }

  /** What is written in the line beside a new question. */
  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  /** What is wrong with that line; empty if nothing is. */
  public String getError() {
    return error;
  }

  public String getTemplate() {
    return template;
  }

  public void setTemplate(String template) {
    this.template = template;
  }
}
