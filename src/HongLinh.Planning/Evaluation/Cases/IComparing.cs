namespace HongLinh.Planning;

/// <summary>How a figure compares with the bounds of a target; a type, so that a rule that shares it is compiled for each.</summary>
internal interface IComparing
{
    static abstract Comparison Compare(MatchedTarget target, in Figure figure, PolicyConventions policy);
}
