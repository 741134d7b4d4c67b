package org.variorum.curation;

import java.util.List;
import java.util.stream.Collectors;
import org.variorum.audit.Auditable;
import org.variorum.digitalobject.Access;
import org.variorum.identifier.ObjectId;

/** Who is to see which pages from now on. */
public record AccessOrder(List<ObjectId> pages, Access access) implements Auditable {

  public AccessOrder {
    pages = pages.stream().distinct().toList();
  }

  @Override
  public String inAudit() {
    return access.inWords() + pages.stream().map(page -> " " + page).collect(Collectors.joining());
  }
}
