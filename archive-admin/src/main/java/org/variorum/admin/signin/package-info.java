/**
 * The door to the desk: who someone is, and whether he may come in. Outside {@code /admin} it does
 * nothing at all.
 */
@NullMarked
package org.variorum.admin.signin;

import org.jspecify.annotations.NullMarked;
