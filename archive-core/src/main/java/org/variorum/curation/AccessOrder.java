package org.variorum.curation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.audit.Auditable;
import org.variorum.digitalobject.Access;
import org.variorum.identifier.ObjectId;

/** Who is to see which pages from now on. */
public record AccessOrder(List<ObjectId> pages, AccessWish wish) implements Auditable {

  public AccessOrder {
    pages = pages.stream().distinct().toList();
  }

  /** The same for all of them, whatever held. */
  public AccessOrder(List<ObjectId> pages, Access access) {
    this(pages, new AccessWish(access, Set.of()));
  }

  @Override
  public String inAudit() {
    return wish.inWords() + pages.stream().map(page -> " " + page).collect(Collectors.joining());
  }
}
