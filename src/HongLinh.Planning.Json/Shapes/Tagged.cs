using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HongLinh.Planning.Json.Converters;

namespace HongLinh.Planning.Json.Shapes;

/// <summary>The cases of a closed hierarchy as objects that name their kind, which may stand anywhere in the object.</summary>
/// <typeparam name="T">The base of the hierarchy.</typeparam>
/// <param name="what">What the hierarchy is called in messages.</param>
/// <param name="members">Every member of every case after the kind: its name and its description.</param>
/// <param name="cases">One row for each case.</param>
internal sealed class Tagged<T>(string what, (string Name, Member<T> Description)[] members, TaggedCase<T>[] cases)
    where T : notnull
{
    public JsonTypeInfo<T> Of(JsonSerializerOptions options) => Shape.Object(
        options,
        [Member<T>.Required("kind", value => Array.Find(cases, one => one.Type == value.GetType())!.Kind), .. members.Select(static member => member.Description)],
        Make);

    private T Make(object?[] values)
    {
        var kind = (string)values[0]!;
        var known = Array.Find(cases, one => one.Kind == kind)
            ?? throw Refusal.Of($"'{Refusal.Shown(kind)}' is no kind of {what}; the kinds are {string.Join(", ", cases.Select(static one => one.Kind))}.");
        for (var i = 0; i < members.Length; i++)
        {
            var (name, isThere) = (members[i].Name, values[i + 1] is not null);
            var mayBeThere = known.Required.Contains(name) || known.Optional.Contains(name);
            if (isThere && !mayBeThere || !isThere && known.Required.Contains(name))
            {
                throw Refusal.Of($"A {what} of kind '{kind}' {(isThere ? "cannot have" : "lacks")} the member '{name}'; it has {string.Join(", ", known.Required.Concat(known.Optional))}.");
            }
        }

        return known.Make(name => values[Array.FindIndex(members, member => member.Name == name) + 1]);
    }
}
