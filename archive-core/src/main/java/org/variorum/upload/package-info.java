/**
 * Files on their way in: received in pieces that survive a lost connection and a killed server,
 * then judged, taken in and attached to their entry in the background, one after the other. The
 * protocol they come by (tus 1.0.0) is the desk's affair; here are its rules.
 */
@NullMarked
package org.variorum.upload;

import org.jspecify.annotations.NullMarked;
