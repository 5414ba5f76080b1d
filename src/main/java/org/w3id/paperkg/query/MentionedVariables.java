package org.w3id.paperkg.query;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementVisitorBase;

/** The variables in the expressions of a pattern's element, which it uses and does not bind. */
final class MentionedVariables extends ElementVisitorBase {
    private final Set<Var> variables = new LinkedHashSet<>();

    private MentionedVariables() {}

    static Set<Var> of(Element element) {
        MentionedVariables mentioned = new MentionedVariables();
        element.visit(mentioned);
        return mentioned.variables;
    }

    @Override
    public void visit(ElementFilter filter) {
        variables.addAll(filter.getExpr().getVarsMentioned());
    }

    @Override
    public void visit(ElementBind bind) {
        variables.addAll(bind.getExpr().getVarsMentioned());
    }

    @Override
    public void visit(ElementAssign assign) {
        variables.addAll(assign.getExpr().getVarsMentioned());
    }
}
