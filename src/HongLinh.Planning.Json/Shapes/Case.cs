namespace HongLinh.Planning.Json;

/// <summary>One of several alternatives that carry different data.</summary>
/// <param name="Kind">The code that names it in documents.</param>
/// <param name="Type">The class.</param>
/// <param name="Members">The members it has, all of them required.</param>
/// <param name="Make">Makes the value.</param>
internal sealed record Case<TBase>(string Kind, Type Type, string[] Members, Func<Values, TBase> Make)
{
    /// <summary>The members it may have besides.</summary>
    public string[] Options { get; init; } = [];

    /// <summary>Which values of the class are meant, where one class has several kinds; all by default.</summary>
    public Func<TBase, bool> Means { get; init; } = static _ => true;
}
