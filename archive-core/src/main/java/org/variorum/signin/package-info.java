/**
 * How colleagues prove who they are: passwords, second factors, links of invitation, providers of
 * identities, and the sessions that follow; with what slows down whoever guesses. After OWASP ASVS
 * 4, chapters 2 and 3.
 */
@NullMarked
package org.variorum.signin;

import org.jspecify.annotations.NullMarked;
