/** What runs in the process that takes scans apart, and how the portal talks with it. */
@NullMarked
package org.variorum.decoder.worker;

import org.jspecify.annotations.NullMarked;
