using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HongLinh.Planning.Tests.Architecture;

/// <summary>Finds what tells three or more cases of a target apart without a word to the next case that comes.</summary>
internal static class TargetSwitches
{
    private const int Few = 3;

    // A form stands for the cases that share it.
    private static readonly HashSet<string> Cases =
    [
        .. typeof(Target).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(Target))).Select(static type => type.Name),
        .. Enum.GetNames<FigureForm>().Select(static form => $"{nameof(FigureForm)}.{form}"),
    ];

    /// <summary>Every switch over three or more cases that does not end in a throw of <c>UnreachableException</c>, with its line.</summary>
    public static IEnumerable<string> Silent(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes()
            .Where(static node => node switch
            {
                SwitchExpressionSyntax expression => IsOverCases(expression.Arms.Select(static arm => arm.Pattern)) && !EndsInThrow(expression),
                SwitchStatementSyntax statement => IsOverCases(LabelsOf(statement)) && !EndsInThrow(statement),
                _ => false,
            })
            .Select(static node => At(node, "a switch that falls through"));

    /// <summary>Every pattern outside of a switch that names three or more cases, and so leaves the next one out.</summary>
    public static IEnumerable<string> Lists(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<IsPatternExpressionSyntax>()
            .Where(static test => IsOverCases([test.Pattern]))
            .Select(static test => At(test, "a list of cases"));

    private static IEnumerable<SyntaxNode> LabelsOf(SwitchStatementSyntax statement) =>
        statement.Sections.SelectMany(static section => section.Labels);

    private static bool IsOverCases(IEnumerable<SyntaxNode> patterns) =>
        patterns.SelectMany(NamesIn).Where(Cases.Contains).Distinct(StringComparer.Ordinal).Count() >= Few;

    // A type by its last name, a form with the name of its enumeration; what a pattern asks of values inside counts as well.
    private static IEnumerable<string> NamesIn(SyntaxNode pattern) => pattern.DescendantNodesAndSelf().Select(static node => node switch
    {
        MemberAccessExpressionSyntax access =>
            $"{(access.Expression as SimpleNameSyntax ?? (access.Expression as MemberAccessExpressionSyntax)?.Name)?.Identifier.Text}.{access.Name.Identifier.Text}",
        QualifiedNameSyntax name =>
            $"{(name.Left as SimpleNameSyntax ?? (name.Left as QualifiedNameSyntax)?.Right)?.Identifier.Text}.{name.Right.Identifier.Text}",
        SimpleNameSyntax name => name.Identifier.Text,
        _ => "",
    });

    private static bool EndsInThrow(SwitchExpressionSyntax expression) =>
        expression.Arms[^1] is
        {
            WhenClause: null, Pattern: DiscardPatternSyntax or VarPatternSyntax,
            Expression: ThrowExpressionSyntax { Expression: var thrown }
        }
        && IsUnreachable(thrown);

    private static bool EndsInThrow(SwitchStatementSyntax statement) =>
        statement.Sections[^1] is { Statements: [.., ThrowStatementSyntax { Expression: { } thrown }] } last
        && last.Labels.Any(static label => label.IsKind(SyntaxKind.DefaultSwitchLabel))
        && IsUnreachable(thrown);

    private static bool IsUnreachable(ExpressionSyntax thrown) =>
        thrown is ObjectCreationExpressionSyntax { Type: NameSyntax name } && name.ToString().Split('.')[^1] == "UnreachableException";

    private static string At(SyntaxNode node, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{node.SyntaxTree.FilePath}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {what}");
}
