/**
 * Acts of whoever runs the portal: the commands given at a shell, and the work that takes its time.
 */
@NullMarked
package org.variorum.job;

import org.jspecify.annotations.NullMarked;
