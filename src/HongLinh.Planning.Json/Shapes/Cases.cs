using System.Text.Json.Nodes;

namespace HongLinh.Planning.Json;

/// <summary>Alternatives as objects that name their kind.</summary>
/// <remarks>
/// One description for all cases, with the members of every case, instead of the serializer's own polymorphism:
/// the kind may be anywhere in the object, and a wrong kind is refused with a list of those that exist.
/// </remarks>
internal sealed class Cases<TBase>
    where TBase : class
{
    private const string Kind = "kind";

    private readonly string _noun;
    private readonly Member<TBase>[] _members;
    private readonly Case<TBase>[] _cases;

    /// <summary>The alternatives of a type.</summary>
    /// <param name="noun">The name of a value in a refusal.</param>
    /// <param name="members">The members of all cases, each null in the cases without it.</param>
    /// <param name="cases">The cases.</param>
    public Cases(string noun, Member<TBase>[] members, Case<TBase>[] cases)
    {
        _noun = noun;
        _cases = cases;
        _members = [Member<TBase>.Required(Kind, value => Array.Find(cases, one => one.Type == value.GetType() && one.Means(value))!.Kind), .. members];
    }

    /// <summary>The description of the type, or of one of its cases where an application uses only that one.</summary>
    public Description As<T>()
        where T : class, TBase => new(
        typeof(T),
        Definitions.NameOf<T>(),
        options => Shape.Info<T, TBase>(options, _members, values => Make(values) is T made
            ? made
            : throw Refusal.Of($"A {_noun} of kind '{values.Get<string>(Kind)}' stands where {typeof(T).Name} is expected.")),
        definitions => Form.OneOf(_cases.Where(static one => typeof(T).IsAssignableFrom(one.Type)).Select(one => FormOf(one, definitions))));

    private TBase Make(Values values)
    {
        var kind = values.Get<string>(Kind);
        var known = Array.Find(_cases, one => one.Kind == kind)
            ?? throw Refusal.Of($"'{Refusal.Shown(kind)}' is not a kind of {_noun}; the kinds are {string.Join(", ", _cases.Select(static one => one.Kind))}.");
        foreach (var member in _members.AsSpan(1))
        {
            var belongs = known.Members.Contains(member.Name);
            var isThere = values.Get<object?>(member.Name) is not null;
            if (belongs != isThere && !(isThere && known.Options.Contains(member.Name)))
            {
                throw Refusal.Of(
                    $"A {_noun} of kind '{kind}' {(belongs ? "lacks" : "cannot have")} the member '{member.Name}'; it has "
                        + $"{string.Join(", ", known.Members.Concat(known.Options))}.");
            }
        }

        return known.Make(values);
    }

    private JsonObject FormOf(Case<TBase> one, Definitions definitions)
    {
        var kind = (Kind, new JsonObject { ["const"] = one.Kind }, IsOptional: false);
        var members = Shape.Forms(_members.Where(member => one.Members.Contains(member.Name)), definitions)
            .Select(static form => form with { IsOptional = false });
        var options = Shape.Forms(_members.Where(member => one.Options.Contains(member.Name)), definitions);
        return Form.Object([kind, .. members, .. options]);
    }
}
