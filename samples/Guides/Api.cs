using System.Reflection;
using HongLinh.Planning.Documents;
using HongLinh.Planning.Json;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.Guides;

/// <summary>The public types and members of the packages, to which pages refer by name.</summary>
internal static class Api
{
    private static readonly Assembly[] Packages =
    [
        typeof(PlanReview).Assembly, typeof(PlanReader).Assembly, typeof(PlanningJson).Assembly, typeof(PlanFile).Assembly,
        typeof(Editions.HongLinh2023).Assembly,
    ];

    /// <summary>Whether a name with its namespace is that of a public type, or of a member of one.</summary>
    public static bool Has(string name)
    {
        if (Find(name) is not null)
        {
            return true;
        }

        var dot = name.LastIndexOf('.');
        return dot > 0 && Find(name[..dot]) is { } type && type.GetMember(name[(dot + 1)..]).Length > 0;
    }

    private static Type? Find(string name) => Packages.Select(package => package.GetType(name)).FirstOrDefault(static type => type is { IsPublic: true });
}
