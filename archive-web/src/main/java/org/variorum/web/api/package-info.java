/**
 * The interface for programs at {@code /api/v1}: what is asked is read by the description that is
 * given out (OpenAPI 3.1), what goes wrong is told in the form of RFC 9457.
 */
@NullMarked
package org.variorum.web.api;

import org.jspecify.annotations.NullMarked;
