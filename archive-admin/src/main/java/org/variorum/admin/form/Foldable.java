package org.variorum.admin.form;

/** A part that is shown as one line until it is opened. */
abstract class Foldable {
  private boolean open;

  public boolean isOpen() {
    return open;
  }

  public void toggle() {
    open = !open;
  }

  void unfold() {
    open = true;
  }

  /** Opens if anything was complained of in it since. */
  void unfoldIfWrong(Complaints complaints, int before) {
    if (complaints.count() > before) {
      open = true;
    }
  }
}
