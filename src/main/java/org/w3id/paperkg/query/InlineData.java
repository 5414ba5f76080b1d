package org.w3id.paperkg.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * Restricts a variable of a query to some terms. A group is evaluated by itself before it is joined
 * with what is around it, so each group that uses the variable gets a {@code VALUES} of its own;
 * inner queries need one the more, since their variables are others unless they select them.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-query/#inline-data">SPARQL 1.1 Query, 10.2
 *     VALUES</a>
 */
final class InlineData {
    private final Var variable;
    private final List<Node> terms;

    private InlineData(Var variable, List<Node> terms) {
        this.variable = variable;
        this.terms = terms;
    }

    /** Changes the query. */
    static void add(Query query, Var variable, List<Node> terms) {
        new InlineData(variable, terms).restrict(query);
    }

    private void restrict(Query query) {
        query.setQueryPattern(restricted(query.getQueryPattern()));
    }

    private Element restricted(Element pattern) {
        if (pattern instanceof ElementSubQuery inner) {
            restrict(inner.getQuery());
            return inner;
        }
        List<Element> parts =
                pattern instanceof ElementGroup group ? group.getElements() : List.of(pattern);
        ElementGroup result = new ElementGroup();
        List<Element> rest = new ArrayList<>();
        boolean used = false;
        for (Element part : parts) {
            Element inside = inside(part);
            used |= inside == part && !(part instanceof ElementSubQuery) && uses(part);
            rest.add(inside);
        }
        if (used) {
            result.addElement(data());
        }
        rest.forEach(result::addElement);
        return result;
    }

    /** The same element with its groups restricted; itself when it has none. */
    private Element inside(Element part) {
        if (part instanceof ElementGroup || part instanceof ElementSubQuery) {
            return restricted(part);
        }
        if (part instanceof ElementUnion union) {
            ElementUnion result = new ElementUnion();
            union.getElements().forEach(one -> result.addElement(restricted(one)));
            return result;
        }
        if (part instanceof ElementOptional optional) {
            return new ElementOptional(restricted(optional.getOptionalElement()));
        }
        if (part instanceof ElementMinus minus) {
            return new ElementMinus(restricted(minus.getMinusElement()));
        }
        return part instanceof ElementNamedGraph named
                ? new ElementNamedGraph(named.getGraphNameNode(), restricted(named.getElement()))
                : part;
    }

    private boolean uses(Element part) {
        return MentionedVariables.of(part).contains(variable)
                || PatternVars.vars(part).contains(variable);
    }

    private ElementData data() {
        ElementData data = new ElementData();
        data.add(variable);
        terms.forEach(term -> data.add(BindingFactory.binding(variable, term)));
        return data;
    }
}
