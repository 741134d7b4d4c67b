/** What the reading room's pages share: assets, addresses and the portal's state for a proxy. */
@NullMarked
package org.variorum.web;

import org.jspecify.annotations.NullMarked;
