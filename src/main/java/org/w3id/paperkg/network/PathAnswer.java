package org.w3id.paperkg.network;

/** How two people are joined by people who wrote with each other, or that they are not. */
public sealed interface PathAnswer permits Connection, Separation {
    Member from();

    Member to();
}
