namespace HongLinh.Planning;

/// <summary>A value that logs of findings write otherwise than it writes itself.</summary>
internal interface IDetailText
{
    /// <summary>The value within a finding, in canonical form.</summary>
    string DetailText { get; }
}
