package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads scalar expressions by operator precedence, and items with names such as {@code a = x}. */
final class ExpressionParser {
    /** Longer chains such as {@code a or b or …} are refused, so that walks over the tree stay within the stack. */
    private static final int MAX_HEIGHT = 1000;

    private final Parsing parsing;
    private final TokenStream tokens;
    private final PrimaryParser primaries;
    /** The height of the tree read last. */
    private int height;

    ExpressionParser(Parsing parsing) {
        this.parsing = parsing;
        this.tokens = parsing.tokens;
        this.primaries = new PrimaryParser(parsing);
    }

    /** Reads an expression without pipes. */
    Expression parse() {
        if (!tokens.enter()) {
            return new ErrorExpression(tokens.here());
        }
        Expression expression = infix(InfixOperator.LOWEST);
        tokens.leave();
        return expression;
    }

    /** Reads an expression, or {@code a = x}, or {@code (a, b) = x}. */
    Expression item() {
        int start = tokens.peek().start();
        int nameLength = parsing.names.declaredNameLength(0);
        if (nameLength > 0 && tokens.peek(nameLength).is("=")) {
            return named(start, List.of(parsing.names.declaredName()));
        }
        if (isReservedNameOfItem()) {
            return named(start, List.of(parsing.names.bracketNeeded(tokens.next())));
        }
        return atTuple() ? named(start, tuple()) : parse();
    }

    private boolean isReservedNameOfItem() {
        return tokens.at(TokenKind.WORD) && tokens.peek(1).is("=");
    }

    private Expression named(int start, List<NameExpression> names) {
        tokens.expect("=");
        Expression expression = parse();
        return new NamedExpression(tokens.spanFrom(start), names, expression);
    }

    private boolean atTuple() {
        if (!tokens.at("(")) {
            return false;
        }
        int ahead = 1;
        while (true) {
            int nameLength = parsing.names.declaredNameLength(ahead);
            ahead += nameLength;
            if (nameLength == 0) {
                return false;
            }
            if (!tokens.peek(ahead).is(",")) {
                return tokens.peek(ahead).is(")") && tokens.peek(ahead + 1).is("=");
            }
            ahead++;
        }
    }

    private List<NameExpression> tuple() {
        tokens.expect("(");
        List<NameExpression> names = parsing.commaList(parsing.names::declaredName);
        tokens.expectClosing(")");
        return names;
    }

    /** Reads a table, a call or a path such as {@code database("d").T*}, or anything in brackets. */
    Expression tabularOperand() {
        int start = tokens.peek().start();
        return primaries.tabularPostfix(primaries.primary(), start);
    }

    /** Reads a column or a member of one. */
    Expression column() {
        return primaries.column();
    }

    /** Reads a call that has to be here. */
    CallExpression call() {
        return primaries.call();
    }

    private Expression infix(int least) {
        int start = tokens.peek().start();
        Expression left = prefix();
        int leftHeight = height;
        int most = InfixOperator.HIGHEST;
        while (true) {
            InfixOperator operator = operatorHere();
            if (operator == null || operator.level() < least || operator.level() > most) {
                height = leftHeight;
                return left;
            }
            left = withRight(start, left, operator);
            leftHeight = Math.max(leftHeight, height) + 1;
            if (leftHeight > MAX_HEIGHT) {
                tokens.abort("more than " + MAX_HEIGHT + " operators in one expression");
            }
            most = operator.chains() ? operator.level() : operator.level() - 1;
        }
    }

    private @Nullable InfixOperator operatorHere() {
        Token token = tokens.peek();
        boolean possible = token.is(TokenKind.WORD) || token.is(TokenKind.SYMBOL);
        // "in range(...)" ends the axis of make-series
        boolean rangeOfMakeSeries = token.is("in") && tokens.peek(1).is("range");
        return possible && !rangeOfMakeSeries ? InfixOperator.find(token.text()) : null;
    }

    private Expression withRight(int start, Expression left, InfixOperator operator) {
        Token token = tokens.next();
        InOperator membership = operator.membership();
        if (membership != null) {
            List<Expression> values = membershipValues();
            return new InExpression(tokens.spanFrom(start), membership, left, values);
        }
        BinaryOperator binary = operator.binary();
        if (binary == null) {
            return between(start, left, token.is("!between"));
        }
        if (token.is("matches")) {
            tokens.expect("regex");
        }
        Expression right = infix(operator.level() + 1);
        return new BinaryExpression(tokens.spanFrom(start), binary, left, right);
    }

    private List<Expression> membershipValues() {
        if (!tokens.at("(")) {
            tokens.unexpected("'(' and a list of values", "put the values in brackets");
            return List.of();
        }
        tokens.next();
        List<Expression> values = parsing.commaList(parsing.pipelines::parse);
        tokens.expectClosing(")");
        return values;
    }

    private Expression between(int start, Expression value, boolean negated) {
        tokens.expect("(");
        Expression low = parse();
        tokens.expect("..");
        Expression high = parse();
        tokens.expectClosing(")");
        return new BetweenExpression(tokens.spanFrom(start), negated, value, low, high);
    }

    private Expression prefix() {
        height = 1;
        Token token = tokens.peek();
        boolean minus = token.is("-");
        if (minus && parsing.literals.atSignedNumber()) {
            return primaries.postfix(parsing.literals.signedNumber(), token.start());
        }
        if (!minus && !token.is("+")) {
            return operand();
        }
        tokens.next();
        Expression operand = operand();
        UnaryOperator operator = minus ? UnaryOperator.MINUS : UnaryOperator.PLUS;
        return new UnaryExpression(tokens.spanFrom(token.start()), operator, operand);
    }

    private Expression operand() {
        int start = tokens.peek().start();
        Expression primary = primaries.primary();
        return primaries.postfix(primary, start);
    }
}
