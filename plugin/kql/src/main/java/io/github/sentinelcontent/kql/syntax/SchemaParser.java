package io.github.sentinelcontent.kql.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads types, column declarations and parameters. */
final class SchemaParser {
    private final Parsing parsing;
    private final TokenStream tokens;

    SchemaParser(Parsing parsing) {
        this.parsing = parsing;
        this.tokens = parsing.tokens;
    }

    /** Reads a type name; an unknown one is reported and read as string. */
    TypeName type() {
        Token token = tokens.peek();
        if (!token.is(TokenKind.WORD)) {
            tokens.unexpected("a type: " + ScalarTypeName.allKeywords(), null);
            return new TypeName(tokens.here(), ScalarTypeName.STRING);
        }
        tokens.next();
        ScalarTypeName type = ScalarTypeName.find(token.text());
        if (type == null) {
            tokens.note(
                    token.span(),
                    "'" + token.text() + "' is not a type, expected one of " + ScalarTypeName.allKeywords(),
                    null);
            type = ScalarTypeName.STRING;
        }
        return new TypeName(token.span(), type);
    }

    /** Reads {@code typeof(long)} or {@code typeof(a:string, *)}. */
    Expression typeof() {
        int start = tokens.next().start();
        tokens.expect("(");
        TypeName type = type();
        tokens.expectClosing(")");
        return new TypeofExpression(tokens.spanFrom(start), type);
    }

    /** Reads {@code to typeof(long)} if it is here. */
    @Nullable
    TypeName toTypeof() {
        if (!tokens.accept("to")) {
            return null;
        }
        if (!tokens.at("typeof")) {
            tokens.unexpected("'typeof'", null);
            return null;
        }
        tokens.next();
        tokens.expect("(");
        TypeName type = type();
        tokens.expectClosing(")");
        return type;
    }

    /** Reads {@code name:type}. */
    ColumnDeclaration column() {
        int start = tokens.peek().start();
        NameExpression name = parsing.names.declaredName();
        tokens.expect(":");
        TypeName type = type();
        return new ColumnDeclaration(tokens.spanFrom(start), name, type);
    }

    /** Reads the columns of {@code (a:string, b:long)}; a comma at either end is allowed. */
    List<ColumnDeclaration> columns() {
        tokens.expect("(");
        List<ColumnDeclaration> columns = parsing.looseCommaList(this::column);
        tokens.expectClosing(")");
        return columns;
    }

    /** Reads {@code (a:string, *)} or {@code (*)}. */
    SchemaType schema() {
        int start = tokens.peek().start();
        tokens.expect("(");
        List<ColumnDeclaration> columns = new ArrayList<>();
        boolean open = false;
        while (!tokens.atBoundary()) {
            if (tokens.accept("*")) {
                open = true;
            } else {
                columns.add(column());
            }
            if (!tokens.accept(",")) {
                break;
            }
        }
        tokens.expectClosing(")");
        return new SchemaType(tokens.spanFrom(start), columns, open);
    }

    /** Reads {@code (a:string, T:(x:long, *), n:int=5)}. */
    List<FunctionParameter> parameters() {
        tokens.expect("(");
        List<FunctionParameter> parameters = parsing.commaListOrNone(this::parameter);
        tokens.expectClosing(")");
        return parameters;
    }

    private FunctionParameter parameter() {
        int start = tokens.peek().start();
        NameExpression name = parsing.names.declaredName();
        tokens.expect(":");
        SchemaType schema = tokens.at("(") ? schema() : null;
        TypeName type = schema == null ? type() : null;
        Expression defaultValue = tokens.accept("=") ? defaultValue() : null;
        return new FunctionParameter(tokens.spanFrom(start), name, type, schema, defaultValue);
    }

    private Expression defaultValue() {
        if (parsing.literals.atSignedNumber()) {
            return parsing.literals.signedNumber();
        }
        if (parsing.literals.atLiteral()) {
            return parsing.literals.parse();
        }
        if (tokens.at(TokenKind.WORD)) {
            return parsing.names.name();
        }
        tokens.unexpected("a literal as default value", null);
        return new ErrorExpression(tokens.here());
    }
}
