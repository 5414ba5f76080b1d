/**
 * Pictures of numbers and ties as SVG: bars, time lines, diagrams. Knows values and labels, and
 * nothing of queries.
 */
package org.w3id.paperkg.server.page.picture;
