package org.variorum.admin.form;

import java.util.List;
import java.util.Set;
import org.variorum.name.scheme.ProposedForm;

/**
 * Forms that rules have made of a name, until the curator takes or strikes them. Nothing of them is
 * kept.
 */
public final class Proposals {
  private List<ProposedForm> list = List.of();
  private boolean open;

  void ask(List<ProposedForm> made, Set<String> there) {
    list = made.stream().filter(form -> !there.contains(form.text())).toList();
    open = true;
  }

  public void strike(ProposedForm form) {
    list = list.stream().filter(other -> !other.equals(form)).toList();
    open = !list.isEmpty();
  }

  public void close() {
    list = List.of();
    open = false;
  }

  public List<ProposedForm> getList() {
    return list;
  }

  /** Whether they are shown; they may be none. */
  public boolean isOpen() {
    return open;
  }
}
