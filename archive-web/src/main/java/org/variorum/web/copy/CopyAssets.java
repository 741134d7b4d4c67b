package org.variorum.web.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.variorum.web.Assets;

/** The scripts that only copies load. */
@ApplicationScoped
class CopyAssets {
  @Inject Assets assets;

  /** Shows the tiles of a picture where no script may load another. */
  String viewer() {
    return assets.href("copy-viewer.js");
  }

  String search() {
    return assets.href("copy-search.js");
  }
}
