package org.w3id.paperkg.store;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanReadingFormFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Cuts Korean text full of English into words: Korean compounds are split and particles dropped
 * (Lucene's Nori), so that {@code 확산 모델} finds {@code 확산모델의}; case, accents, English plurals and
 * how the letters were typed do not count.
 *
 * <p>A class of its own because the analyzers that Jena assembles from filters share their
 * arguments between threads (ConfigurableAnalyzer of jena-text 5.6.0): two threads that start at
 * once get each other's text.
 */
public final class WordAnalyzer extends Analyzer {
    @Override
    protected Reader initReader(String field, Reader text) {
        return new ComposedReader(new SignRunReader(text));
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader text) {
        return new ComposedReader(text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new KoreanTokenizer();
        TokenStream kept = new KoreanReadingFormFilter(new KoreanPartOfSpeechStopFilter(words));
        TokenStream folded =
                new ASCIIFoldingFilter(new EnglishMinimalStemFilter(new LowerCaseFilter(kept)));
        return new TokenStreamComponents(words, folded);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }
}
