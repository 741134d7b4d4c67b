package org.variorum.crosswalk.ead;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.variorum.crosswalk.Beginning;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.Crosswalk;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.SafeXml;

/** Reads finding aids. */
@ApplicationScoped
public class EadCrosswalk implements Crosswalk {
  private static final Set<String> ROOTS = Set.of("ead", "eadgrp");

  @Override
  public String format() {
    return "ead";
  }

  @Override
  public boolean recognises(Beginning beginning) {
    return beginning
        .root()
        .filter(root -> ROOTS.contains(root.name().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  @Override
  public void read(ForeignFile file, Catcher catcher) throws IOException {
    EadReader reader = new EadReader(file, catcher);
    try {
      SafeXml.read(file, false, catcher, reader::read);
    } finally {
      reader.finish();
    }
  }
}
