package org.w3id.paperkg.store;

import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.DatasetGraphText;

/** The dataset of a generation in the making; released in a way that hides no failure of before. */
record BuildingDataset(Dataset dataset) implements AutoCloseable {
    DatasetGraphText text() {
        return (DatasetGraphText) dataset.asDatasetGraph();
    }

    @Override
    public void close() {
        OpenDataset.release(dataset);
    }
}
