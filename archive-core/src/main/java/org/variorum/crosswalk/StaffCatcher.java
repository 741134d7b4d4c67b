package org.variorum.crosswalk;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Takes what is read of a record that is for the staff alone: so are those whom only it names. */
public record StaffCatcher(Catcher catcher) implements Catcher {

  @Override
  public int reserve() {
    return catcher.reserve();
  }

  @Override
  public void record(Stand stand, ObjectNode record) {
    catcher.record(stand, record);
  }

  @Override
  public String scope(String wanted) {
    return catcher.scope(wanted);
  }

  @Override
  public void found(Finding finding) {
    catcher.found(finding);
  }

  @Override
  public String named(int line, Named named) {
    return catcher.namedInternally(line, named);
  }
}
