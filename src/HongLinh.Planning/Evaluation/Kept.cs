namespace HongLinh.Planning;

/// <summary>Whether figures keep the words of a target; the same order as <see cref="Rules.Truth.All"/>.</summary>
internal enum Kept : byte
{
    No,
    Unknown,
    Yes,
}
