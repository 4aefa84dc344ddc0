namespace HongLinh.Planning;

/// <summary>A value whose text within a finding differs from its own.</summary>
internal interface IDetailText
{
    /// <summary>The value within a finding, in canonical form.</summary>
    string DetailText { get; }
}
