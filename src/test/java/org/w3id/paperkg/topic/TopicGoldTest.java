package org.w3id.paperkg.topic;
