/**
 * Measures how much work the server does for a start and for each request, beside other servers on
 * the same data. Knows the program as its users do: by its jar, its commands and its addresses.
 */
package org.w3id.paperkg.bench;
