package org.variorum.admin.form;

/** A line in which a claim is written with all that it rests on. */
public final class LineField extends Field {

  LineField() {
    super(null);
  }

  /** Says what is wrong with the line; what was typed stays. */
  public void refuse(String words) {
    complain(words);
  }

  public void empty() {
    forgive();
    setText("");
  }
}
